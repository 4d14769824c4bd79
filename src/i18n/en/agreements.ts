/** What is said of agreements and settling, in English. */
export const enAgreements = {
  /** A row's menu and buttons. */
  review: 'Review agreement…',
  settle: 'Costs settled',
  /** With the cooperation it is about, where a partner has several. */
  ofSeveral: (action: string, name: string) => `${action} (${name})`,
  pick: 'Which date is it about?',
  /** A date of an agreement, by its cooperation. */
  dates: {
    review: (name: string, day: string) => `${name}: review on ${day}`,
    notice: (name: string, day: string) => `${name}: can be cancelled until ${day}`,
    end: (name: string, day: string) => `${name}: ends on ${day}`,
  },
  title: (name: string) => `Review agreement: ${name}`,
  next: 'Comes up again',
  nextHints: {
    review: (day: string) => `To be reviewed on ${day}.`,
    notice: (day: string) => `Can be cancelled until ${day}.`,
    end: (day: string) => `Ends on ${day}.`,
  },
  inAYear: (day: string) => `Again in a year (${day})`,
  inSixMonths: (day: string) => `In six months (${day})`,
  onADay: 'On a day…',
  ended: 'No more dates: the agreement has ended',
  day: 'Day',
  dayMissing: 'Choose the day on which it comes up again.',
  dayPast: 'This day is not ahead. Choose a later one.',
  how: 'Talked about it',
  howHint: 'Only what was talked about counts as contact.',
  notSpoken: 'No, looked at it ourselves',
  spoken: 'Yes',
  spokenBy: (channel: string) => `Yes: ${channel}`,
  person: 'With',
  nobody: 'Nobody in particular',
  text: 'What came of it',
  save: 'Save',
  reviewed: (name: string, day: string) => `${name}: the agreement comes up again on ${day}.`,
  over: (name: string) => `${name}: the agreement has ended.`,
  settled: (name: string) => `${name}: the costs are settled.`,
};

export type AgreementTexts = typeof enAgreements;
