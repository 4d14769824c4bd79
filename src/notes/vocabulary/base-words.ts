import type { NoteLanguage } from '../../domain/channel';

/** The words of a base that the plugin writes: names of files, formulas and views, and what its comments say. */
export interface BaseWords {
  readonly fileName: string;
  /** Names by which formulas refer to each other, so plain letters only; and what stands above their columns. */
  readonly formulas: Readonly<Record<BaseFormula, readonly [name: string, shown: string]>>;
  readonly tableView: string;
  readonly dueView: string;
  readonly comments: {
    readonly file: string;
    readonly filters: string;
    readonly formulas: string;
    readonly views: string;
  };
}

export type BaseFormula = 'lastContact' | 'planned' | 'cadence' | 'cadenceLength' | 'byCadence' | 'nextDue' | 'daysSince' | 'daysOverdue';

export const BASE_WORDS: Readonly<Record<NoteLanguage, BaseWords>> = {
  en: {
    fileName: 'Partners',
    formulas: {
      lastContact: ['last_contact', 'Last contact'],
      planned: ['planned', 'Planned for'],
      cadence: ['cadence', 'Cadence'],
      cadenceLength: ['cadence_length', 'Length of the cadence'],
      byCadence: ['due_by_cadence', 'Due by cadence'],
      nextDue: ['next_due', 'Next due'],
      daysSince: ['days_since_contact', 'Days since contact'],
      daysOverdue: ['days_past_due', 'Days past due'],
    },
    tableView: 'All partners',
    dueView: 'Due for contact',
    comments: {
      file: ' Partners and when they are due. The table needs nothing but Obsidian; the other view is that of\n Jour Fixe. Everything here may be changed. Obsidian drops these comments when it saves the base anew.',
      filters: ' Which notes are partners, as the settings of Jour Fixe said when this base was made.',
      formulas: ' A plan after the last contact counts first, else the cadence from the last contact on. Of "4-6 weeks"\n the first number counts. Fixed appointments, cadences of cooperations and the defaults of the settings\n are known to Jour Fixe alone, which also looks into the contact log.',
      views: ' showPartners: all or due. atMost: all, or how many.',
    },
  },
  de: {
    fileName: 'Partner im Überblick',
    formulas: {
      lastContact: ['letzter_kontakt', 'Letzter Kontakt'],
      planned: ['geplant', 'Geplant für'],
      cadence: ['turnus', 'Turnus'],
      cadenceLength: ['turnus_dauer', 'Dauer des Turnus'],
      byCadence: ['dran_nach_turnus', 'Nach Turnus dran'],
      nextDue: ['wieder_dran', 'Wieder dran am'],
      daysSince: ['tage_seit_kontakt', 'Tage seit dem Kontakt'],
      daysOverdue: ['tage_darueber', 'Tage darüber'],
    },
    tableView: 'Alle Partner',
    dueView: 'Jetzt dran',
    comments: {
      file: ' Die Partner, und wann sie dran sind. Die Tabelle braucht nur Obsidian, die andere Ansicht ist die von\n Jour Fixe. Alles hier darf geändert werden. Obsidian lässt diese Kommentare weg, wenn es die Base neu speichert.',
      filters: ' Welche Notizen Partner sind, wie es die Einstellungen von Jour Fixe beim Anlegen sagten.',
      formulas: ' Ein Plan nach dem letzten Kontakt gilt zuerst, sonst der Turnus ab dem letzten Kontakt. Von "4-6 Wochen"\n zählt die erste Zahl. Feste Termine, den Turnus von Kooperationen und die Vorgaben der Einstellungen\n kennt nur Jour Fixe, das auch in den Kontaktverlauf sieht.',
      views: ' showPartners: all (alle) oder due (wer dran ist). atMost: all (alle), oder wie viele.',
    },
  },
};
