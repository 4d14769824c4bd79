const LOG_LINE = /^- (\d{4})-(\d{2})-(\d{2}) (.*)$/gm;

/** Counts the log lines below the heading by a regular expression, and takes their days apart: the least that reading a log asks for. */
export function scanLogLines(text: string): number {
  const heading = text.indexOf('## Contact log');
  if (heading < 0) return 0;
  let found = 0;
  LOG_LINE.lastIndex = heading;
  for (let match = LOG_LINE.exec(text); match !== null; match = LOG_LINE.exec(text)) {
    if (Number(match[1]) * 372 + Number(match[2]) * 31 + Number(match[3]) > 0) found += 1;
  }
  return found;
}
