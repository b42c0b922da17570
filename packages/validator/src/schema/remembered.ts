const most = 1000;

/** The same function with a memory: one misspelling often stands in every row of a file. */
export function remembered<Answer>(answer: (question: string) => Answer): (question: string) => Answer {
  const known = new Map<string, Answer>();
  return (question) => {
    if (known.has(question)) return known.get(question) as Answer;
    const found = answer(question);
    // A hostile file asks something else each time; it must not fill the memory.
    if (known.size >= most) known.clear();
    known.set(question, found);
    return found;
  };
}
