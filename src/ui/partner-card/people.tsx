import type { CardPerson, PartnerCard } from '../../application/partner-card';
import { Icon } from '../icon';
import { usePane } from '../pane-context';
import { SentenceView } from '../sentence-view';
import { Ways } from '../ways';
import { useFirstOf } from '../first-of';
import { birthdayInWords, stayInWords } from '../words/card-words';
import { sentenceOf, type Sentence } from '../words/sentence';

/** Who is there, how to reach them, and who left. */
export function People({ card }: { readonly card: PartnerCard }) {
  const { services } = usePane();
  const { onlyOne } = card;
  const { shown, list, more } = useFirstOf(card.persons);
  return (
    <>
      {onlyOne !== null && (
        <p class="jour-fixe-card-hint">
          <SentenceView sentence={sentenceOf(services.texts.card.onlyOne([{ text: onlyOne.name, strong: true }]))} />
        </p>
      )}
      <ul ref={list} class="jour-fixe-card-list">
        {shown.map((one) => <Person key={one.person.path ?? one.person.name} one={one} />)}
      </ul>
      {more}
    </>
  );
}

function Person({ one }: { readonly one: CardPerson }) {
  const { services } = usePane();
  const context = { texts: services.texts, today: services.clock.today(), channels: services.channels() };
  const { person, isGone } = one;
  const { facts, name, path } = person;
  const link: Sentence = [path === null ? { text: name } : { text: name, link: { path } }];
  const role = isGone ? null : (facts?.role ?? null);
  const stay = stayInWords(one, context);
  const birthday = isGone ? null : birthdayInWords(person, context);
  return (
    <li class="jour-fixe-card-person">
      <span class="jour-fixe-card-person-words">
        <span class="jour-fixe-card-person-name">{isGone ? <s><SentenceView sentence={link} /></s> : <SentenceView sentence={link} />}</span>
        {[role, stay].map((said) => said !== null && <span key={said} class="jour-fixe-card-muted">{said}</span>)}
        {birthday !== null && (
          <span class="jour-fixe-card-muted jour-fixe-card-birthday">
            <Icon name="cake" />
            {birthday}
          </span>
        )}
      </span>
      {!isGone && <Ways name={name} phone={facts?.phone[0]} email={facts?.email[0]} mailFirst={facts?.preferredChannel === 'mail'} />}
    </li>
  );
}
