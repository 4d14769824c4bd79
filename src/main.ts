import { Plugin } from 'obsidian';

export default class JourFixePlugin extends Plugin {}
