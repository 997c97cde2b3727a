import type {Derivation} from '../dataset/schema/derivation.ts';

// Of a dataset that tells less – at an earlier date, of the base documents alone – what names the rest is taken away with it.

/** Lists of ids of other records. */
const LINKS = ['projects', 'regions', 'people', 'organisations', 'pledges', 'records'];

/** A record without the ids of records that are gone; the same record where none of them is. */
export const relink = <T extends object>(record: T, has: (id: string) => boolean): T => {
	let linked = record;
	for (const key of LINKS) {
		const ids = (record as Readonly<Record<string, unknown>>)[key];
		if (Array.isArray(ids) && !ids.every(has)) linked = {...linked, [key]: ids.filter(has)};
	}
	return linked;
};

const checkedBy = ({check, ...rest}: Derivation, has: (id: string) => boolean): Derivation =>
	check === undefined || !has(check) ? rest : {...rest, check};

/** Derivations of which every figure is there, held against no figure that is not: of others not even the name may be told. */
export const derivable = (derivations: readonly Derivation[], has: (id: string) => boolean): Derivation[] =>
	derivations.filter(({inputs}) => Object.values(inputs).every(({observation}) => has(observation))).map(one => checkedBy(one, has));
