export { default as moment } from 'moment';
