/**
 * What was made last for each of its owners: made again only when what it was made of has changed. A key changes one pane of four and
 * no header, and what is the same thing as before is neither painted nor drawn again.
 * @returns a function of the owner, with which it is forgotten, of all else that it is made of as a text, and of how it is made
 */
export const kept = <Owner extends WeakKey, Made>(): ((owner: Owner, of: string, make: () => Made) => Made) => {
	const last = new WeakMap<Owner, {readonly of: string; readonly made: Made}>();
	return (owner, of, make) => {
		const known = last.get(owner);
		if (known?.of === of) return known.made;
		const made = make();
		last.set(owner, {of, made});
		return made;
	};
};
