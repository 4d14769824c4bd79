import { expect, it } from 'vitest';
import { reasonActions } from '../../../src/ui/due-rows/reason-actions';
import { FakeHost } from '../support/fake-host';
import { FakeServices } from '../support/fake-services';
import { cooperation } from '../../support/occasions';
import { person, row, TODAY } from '../support/rows';

it('where people leave, a row asks once who follows, whoever its first reason is about', () => {
  const host = new FakeHost();
  const leaving = row({
    reasons: [
      { kind: 'agreement', what: 'notice', day: TODAY, cooperation: cooperation({}) },
      { kind: 'departure', person: person('Jörg Weiß'), day: TODAY + 7 },
      { kind: 'departure', person: person('Anna Schmidt'), day: TODAY + 17 },
    ],
  });
  const actions = reasonActions(leaving, new FakeServices('en').services, host);
  expect(actions.map(({ title }) => title)).toEqual(['Change contact person…', 'Review agreement…']);
  actions[0]?.choose();
  expect(host.asked).toEqual(['who follows Jörg Weiß at Partners/Messebau Kröger.md']);
});

it('a row asks who follows where the contact is lost, and not where somebody is to be met', () => {
  const { services } = new FakeServices('de');
  const lost = row({ reasons: [{ kind: 'contact-lost', person: person('Anna Schmidt'), left: null }] });
  const followed = row({ reasons: [{ kind: 'introduction', successor: person('Eva Ost'), predecessor: person('Anna Schmidt'), left: null }] });
  expect(reasonActions(lost, services, new FakeHost()).map(({ title }) => title)).toEqual(['Ansprechperson wechseln…']);
  expect(reasonActions(followed, services, new FakeHost())).toEqual([]);
});
