import './theme.css';
import './colors.css';
import './frame.css';
import './controls.css';
import './overlays.css';
import './notes.css';
import { HttpConnection } from '../host/http-connection';
import { followWindow } from '../host/ui/active-window';
import { installDomElements } from '../host/ui/dom-elements';
import { installDomEvents } from '../host/ui/dom-events';
import { installLanguageHelpers } from '../host/ui/language-helpers';
import { start } from './start';

installLanguageHelpers(window);
installDomElements(window);
installDomEvents(window);
followWindow(window);

void start(new HttpConnection(new URL('.', window.location.href).href));
