import { describe, expect, test } from 'vitest';
import { TFile, TFolder } from '../host/files';
import { Vault } from '../host/vault';
import { loadPluginData, savePluginData, watchPluginData } from '../host/plugin-data';
import { MemoryVault } from './memory-vault';

const acme = 'Partners/Acme.md';

describe('files', () => {
  test('a file knows its names, its folder and its times', async () => {
    const { vault } = await MemoryVault.open({ [acme]: 'text', 'photo.tar.GZ': '' });
    const file = vault.getFileByPath(acme);
    expect(file).toMatchObject({ path: acme, name: 'Acme.md', basename: 'Acme', extension: 'md' });
    expect(file?.stat.size).toBe(4);
    expect(file?.parent).toBe(vault.getFolderByPath('Partners'));
    expect(vault.getFileByPath('photo.tar.GZ')).toMatchObject({ basename: 'photo.tar', extension: 'gz' });
  });

  test('the root is the folder at “/”, and nobody else is', async () => {
    const { vault } = await MemoryVault.open({ [acme]: '' });
    expect(vault.getAbstractFileByPath('/')).toBe(vault.getRoot());
    expect(vault.getRoot()).toMatchObject({ path: '/', name: '', parent: null });
    expect(vault.getRoot().isRoot()).toBe(true);
    expect(vault.getFolderByPath('Partners')?.isRoot()).toBe(false);
  });

  test('hidden files are no part of the vault, but the adapter reads them', async () => {
    const { vault } = await MemoryVault.open({ '.obsidian/types.json': '{}', 'A.md': '' });
    expect(vault.getFiles().map(({ path }) => path)).toEqual(['A.md']);
    expect(vault.getAbstractFileByPath('.obsidian')).toBeNull();
    expect(await vault.adapter.read(`${vault.configDir}/types.json`)).toBe('{}');
    expect(await vault.adapter.list('/')).toEqual({ files: ['A.md'], folders: ['.obsidian'] });
  });

  // obsidian.d.ts: "Get all folders in the vault. includeRoot – Should the root folder (`/`) be returned".
  test('getAllFolders leaves the root out unless asked', async () => {
    const { vault } = await MemoryVault.open({ 'A/B/c.md': '' });
    expect(vault.getAllFolders().map(({ path }) => path)).toEqual(['A', 'A/B']);
    expect(vault.getAllFolders(true)).toHaveLength(3);
    const seen: string[] = [];
    Vault.recurseChildren(vault.getRoot(), ({ path }) => seen.push(path));
    expect(seen).toEqual(['/', 'A', 'A/B', 'A/B/c.md']);
  });

  test('what Obsidian has and the workbench has not throws by its name', async () => {
    const { vault, metadataCache, fileManager } = await MemoryVault.open({});
    const read = (object: object, member: string): (() => unknown) => () => Reflect.get(object, member) as unknown;
    expect(read(vault, 'createBinary')).toThrow('Workbench: Vault.createBinary is not implemented');
    expect(read(vault.adapter, 'readBinary')).toThrow('Workbench: Vault.adapter.readBinary is not implemented');
    expect(read(metadataCache, 'getBacklinksForFile')).toThrow('Workbench: MetadataCache.getBacklinksForFile is not implemented');
    expect(read(fileManager, 'getAvailablePathForAttachment')).toThrow('Workbench: FileManager.getAvailablePathForAttachment is not implemented');
    expect(read(vault, 'toString')).not.toThrow();
    expect('createBinary' in vault).toBe(false);
  });
});

describe('creating', () => {
  // obsidian.d.ts, Vault.on('create'): "This is also called when the vault is first loaded for each existing file".
  test('create is told for every file and folder while the vault is loaded, folders first', async () => {
    const opened = new MemoryVault({ [acme]: '', 'Z.md': '' });
    await opened.vault.load();
    expect(opened.events).toEqual(['create Partners', 'create Partners/Acme.md', 'create Z.md']);
  });

  test('a new file is told before the promise resolves', async () => {
    const opened = await MemoryVault.open({ [acme]: '' });
    const file = await opened.vault.create('Partners/New.md', 'text');
    expect(opened.events).toEqual(['create Partners/New.md']);
    expect(file).toBe(opened.file('Partners/New.md'));
    expect(opened.text('Partners/New.md')).toBe('text');
  });

  test('what is there is not created again, and no folder comes by itself', async () => {
    const { vault } = await MemoryVault.open({ [acme]: 'text' });
    await expect(vault.create(acme, 'other')).rejects.toThrow('File already exists.');
    await expect(vault.createFolder('Partners')).rejects.toThrow('Folder already exists.');
    await expect(vault.create('Nowhere/A.md', '')).rejects.toThrow('Nowhere');
    expect((await vault.createFolder('A/B')).parent).toBe(vault.getFolderByPath('A'));
  });
});

describe('reading', () => {
  const many = (count: number): Record<string, string> => Object.fromEntries(Array.from({ length: count }, (_, index) => [`${index}.md`, `text ${index}`]));
  const opened = async (files: Record<string, string>): Promise<MemoryVault> => {
    const vault = await MemoryVault.open(files);
    vault.connection.asked.length = 0;
    return vault;
  };
  const readAll = ({ vault }: MemoryVault): Promise<PromiseSettledResult<string>[]> => Promise.allSettled(vault.getFiles().map((file) => vault.cachedRead(file)));

  test('many texts asked for in one turn share requests; each comes to whoever asked for it', async () => {
    const files = many(150);
    const vault = await opened(files);
    const texts = await readAll(vault);
    expect(texts.map((text) => text.status === 'fulfilled' && text.value)).toEqual(vault.vault.getFiles().map(({ path }) => files[path]));
    expect(vault.connection.asked.map(({ length }) => length)).toEqual([100, 50]);
  });

  test('a text asked for by itself comes by itself', async () => {
    const vault = await opened(many(2));
    await readAll(vault);
    expect(vault.connection.asked).toEqual([['0.md'], ['1.md']]);
  });

  test('what cannot be read fails as it does alone, and keeps nobody from the others', async () => {
    const vault = await opened(many(20));
    vault.connection.removeUnnoticed('7.md');
    const texts = await readAll(vault);
    const failed = texts.filter((text) => text.status === 'rejected');
    expect(failed.map(({ reason }) => reason as unknown)).toEqual([expect.objectContaining({ name: 'MissingError', message: 'There is no “7.md” in the vault.' })]);
    expect(texts.filter((text) => text.status === 'fulfilled')).toHaveLength(19);
  });

  test('all of them fail when the request does', async () => {
    const vault = await opened(many(20));
    vault.connection.readMany = () => Promise.reject(new Error('no server'));
    const texts = await readAll(vault);
    expect(texts.map((text) => text.status === 'rejected' && (text.reason as Error).message)).toEqual(Array(20).fill('no server'));
  });

  test('a read that begins after a write finds what was written, whatever is being read meanwhile', async () => {
    const vault = await opened(many(20));
    const file = vault.file('3.md');
    const before = readAll(vault);
    await vault.vault.modify(file, 'new');
    expect((await readAll(vault))[vault.vault.getFiles().indexOf(file)]).toEqual({ status: 'fulfilled', value: 'new' });
    await before;
    await Promise.all([readAll(vault), vault.vault.process(file, (text) => `${text}er`)]);
    expect(await vault.vault.read(file)).toBe('newer');
  });
});

describe('changing', () => {
  test('modify is told before the promise resolves, with the new size and time', async () => {
    const opened = await MemoryVault.open({ [acme]: 'one' });
    const file = opened.file(acme);
    const before = file.stat.mtime;
    await opened.vault.modify(file, 'three');
    expect(opened.events).toEqual(['modify Partners/Acme.md']);
    expect(file.stat.size).toBe(5);
    expect(file.stat.mtime).toBeGreaterThan(before);
  });

  // obsidian.d.ts, Vault.process: "Atomically read, modify, and save the contents of a note."
  test('processes of one file run one after another, each on the text of the one before', async () => {
    const opened = await MemoryVault.open({ [acme]: '0' });
    const file = opened.file(acme);
    const letters = [...'abcdefghij'];
    const results = await Promise.all(letters.map((letter) => opened.vault.process(file, (text) => text + letter)));
    expect(opened.text(acme)).toBe('0abcdefghij');
    expect(results.at(-1)).toBe('0abcdefghij');
    await Promise.all([opened.vault.append(file, '1'), opened.vault.process(file, (text) => `${text}2`), opened.vault.append(file, '3')]);
    expect(opened.text(acme)).toBe('0abcdefghij123');
  });

  test('a process runs anew on the new text when another program was faster', async () => {
    const opened = await MemoryVault.open({ [acme]: 'mine' });
    const seen: string[] = [];
    let faster = 2;
    opened.connection.beforeWrite = (path) => {
      if (faster > 0) opened.connection.writeUnnoticed(path, `theirs ${faster--}`);
    };
    await opened.vault.process(opened.file(acme), (text) => {
      seen.push(text);
      return `${text}, mine`;
    });
    expect(seen).toEqual(['mine', 'theirs 2', 'theirs 1']);
    expect(opened.text(acme)).toBe('theirs 1, mine');
  });

  test('a callback that throws writes nothing, and the next process runs', async () => {
    const opened = await MemoryVault.open({ [acme]: 'text' });
    const refused = opened.vault.process(opened.file(acme), () => {
      throw new Error('refused');
    });
    const next = opened.vault.process(opened.file(acme), (text) => `${text}!`);
    await expect(refused).rejects.toThrow('refused');
    expect(await next).toBe('text!');
    expect(opened.events).toEqual(['modify Partners/Acme.md']);
  });

  test('a callback that changes nothing writes nothing', async () => {
    const opened = await MemoryVault.open({ [acme]: 'text' });
    await opened.vault.process(opened.file(acme), (text) => text);
    expect(opened.events).toEqual([]);
  });
});

describe('renaming and deleting', () => {
  // pjeby, obsidian-releases pull request 772: a rename "will fire for every file that was in the original folder".
  test('a renamed folder takes along what it holds, each told with its old path; the objects stay', async () => {
    const opened = await MemoryVault.open({ [acme]: '', 'Partners/Sub/B.md': '' });
    const file = opened.file(acme);
    const folder = opened.vault.getFolderByPath('Partners');
    if (!folder) throw new Error('no folder');
    await opened.vault.rename(folder, 'Firms');
    expect(opened.events).toEqual([
      'rename Firms (Partners)',
      'rename Firms/Acme.md (Partners/Acme.md)',
      'rename Firms/Sub (Partners/Sub)',
      'rename Firms/Sub/B.md (Partners/Sub/B.md)',
    ]);
    expect(opened.vault.getFileByPath('Firms/Acme.md')).toBe(file);
    expect(opened.vault.getFileByPath(acme)).toBeNull();
    expect(opened.text('Firms/Sub/B.md')).toBe('');
  });

  test('a rename changes names and folder, and never overwrites', async () => {
    const opened = await MemoryVault.open({ [acme]: 'a', 'Other/B.txt': 'b' });
    const file = opened.file(acme);
    await expect(opened.vault.rename(file, 'Other/B.txt')).rejects.toThrow('Destination file already exists!');
    await opened.vault.rename(file, 'Other/A.txt');
    expect(file).toMatchObject({ path: 'Other/A.txt', name: 'A.txt', basename: 'A', extension: 'txt' });
    expect(file.parent?.path).toBe('Other');
    expect(opened.vault.getFolderByPath('Partners')?.children).toEqual([]);
  });

  test('a deleted folder tells of what it held first', async () => {
    const opened = await MemoryVault.open({ [acme]: '' });
    await expect(opened.vault.adapter.rmdir('Partners', false)).rejects.toThrow('ENOTEMPTY');
    await opened.vault.adapter.rmdir('Partners', true);
    expect(await opened.settledEvents()).toEqual(['deleted Partners/Acme.md', 'delete Partners/Acme.md', 'delete Partners', 'resolved']);
  });

  test('the trash is the folder .trash of the vault', async () => {
    const opened = await MemoryVault.open({ [acme]: 'text' });
    await opened.fileManager.trashFile(opened.file(acme));
    expect(opened.text('.trash/Acme.md')).toBe('text');
    expect(opened.vault.getFileByPath(acme)).toBeNull();
    expect(opened.events).toContain('delete Partners/Acme.md');
  });
});

describe('other programs', () => {
  test('what they do is told like our own, with the folders they made', async () => {
    const opened = await MemoryVault.open({ [acme]: 'one' });
    opened.connection.writeAsForeigner(acme, 'two');
    opened.connection.writeAsForeigner('New/Sub/B.md', 'b');
    opened.connection.writeAsForeigner('.obsidian/app.json', '{}');
    opened.connection.removeAsForeigner(acme);
    expect(opened.events).toEqual(['modify Partners/Acme.md', 'create New', 'create New/Sub', 'create New/Sub/B.md', 'deleted Partners/Acme.md', 'delete Partners/Acme.md']);
    expect(opened.vault.getAbstractFileByPath('New/Sub')).toBeInstanceOf(TFolder);
    expect(opened.vault.getAbstractFileByPath('New/Sub/B.md')).toBeInstanceOf(TFile);
  });

  test('a change while the vault is loading is not lost', async () => {
    const opened = new MemoryVault({ [acme]: '' });
    const loading = opened.vault.load();
    opened.connection.removeAsForeigner(acme);
    opened.connection.writeAsForeigner('B.md', '');
    await loading;
    expect(opened.vault.getFiles().map(({ path }) => path)).toEqual(['B.md']);
  });
});

describe('what a plugin stores', () => {
  test('is null at first, lies in data.json, and tells when somebody else changes it', async () => {
    const opened = await MemoryVault.open({});
    let told = 0;
    const stop = watchPluginData(opened.vault, 'jour-fixe', () => (told += 1));
    expect(await loadPluginData(opened.vault, 'jour-fixe')).toBeNull();
    await savePluginData(opened.vault, 'jour-fixe', { channels: ['call'] });
    expect(told).toBe(0);
    expect(opened.text('.obsidian/plugins/jour-fixe/data.json')).toBe('{\n  "channels": [\n    "call"\n  ]\n}');
    opened.connection.writeAsForeigner('.obsidian/plugins/jour-fixe/data.json', '{"channels":[]}');
    expect(told).toBe(1);
    expect(await loadPluginData(opened.vault, 'jour-fixe')).toEqual({ channels: [] });
    stop();
  });
});
