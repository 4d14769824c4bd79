import { Icon } from './icon';
import { usePane } from './pane-context';

interface WaysProps {
  /** Who is called or written to. */
  readonly name: string;
  readonly phone: string | undefined;
  readonly email: string | undefined;
  readonly mailFirst?: boolean;
  readonly focusable?: boolean;
}

/** Buttons to call somebody and to write to them, as far as it is known how. */
export function Ways({ name, phone, email, mailFirst = false, focusable = true }: WaysProps) {
  const { services } = usePane();
  const { pane } = services.texts;
  const call = phone === undefined ? null : <Way key="call" icon="phone" href={`tel:${phone.replace(/[^\d+]/g, '')}`} label={pane.call(name)} focusable={focusable} />;
  const mail = email === undefined ? null : <Way key="mail" icon="mail" href={`mailto:${encodeURI(email)}`} label={pane.mail(name)} focusable={focusable} />;
  return <span class="jour-fixe-person-ways">{mailFirst ? [mail, call] : [call, mail]}</span>;
}

interface WayProps {
  readonly icon: string;
  readonly href: string;
  readonly label: string;
  readonly focusable: boolean;
}

function Way({ icon, href, label, focusable }: WayProps) {
  return (
    <a class="clickable-icon jour-fixe-button" href={href} aria-label={label} tabIndex={focusable ? 0 : -1}>
      <Icon name={icon} />
    </a>
  );
}
