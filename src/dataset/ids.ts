const gathered = new WeakMap<readonly {readonly id: string}[], string[]>();

/** The ids of a list, gathered once: a dataset with thousands of faults asks for them thousands of times. */
export const idsOf = (list: readonly {readonly id: string}[]): string[] => {
	const ids = gathered.get(list) ?? list.map(({id}) => id);
	gathered.set(list, ids);
	return ids;
};
