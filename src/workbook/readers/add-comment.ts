/** Two comments on one line (a row that the person copied) are both kept, one after the other. */
export function addComment(comments: Map<string, string>, line: string, comment: string): void {
  const already = comments.get(line);
  if (already === undefined) comments.set(line, comment);
  else if (!already.split(glue).includes(comment)) comments.set(line, already + glue + comment);
}

const glue = ' / ';
