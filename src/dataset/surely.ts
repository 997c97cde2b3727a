import type * as z from 'zod';

// zod explains a fault well and takes its time: 2.5 s for 200,000 records, nearly all of which have none. So every schema is made into
// one function that answers for sure, or does not know, and zod is asked about the rest. The schemas stay the one place that says what
// a record is: what is not known here (another check, another type) leaves its schema to zod.

/** Whether zod would surely accept a value, and hand it back as it is; `false` says only that it has to be asked. */
type Surely = (value: unknown) => boolean;

type Def = Readonly<Record<string, unknown>> & {readonly type: string; readonly checks?: readonly {readonly _zod: {readonly def: Check}}[]};
type Check = Readonly<Record<string, unknown>> & {readonly check: string};

const defOf = (schema: unknown): Def => (schema as {_zod: {def: Def}})._zod.def;

/** The keys of a definition whose meaning is known here; whatever else one has might change what it accepts. */
const KNOWN: Readonly<Record<string, readonly string[]>> = {
	string: [],
	number: ['check', 'format', 'abort'],
	literal: ['values'],
	enum: ['entries'],
	array: ['element'],
	object: ['shape', 'catchall'],
	record: ['keyType', 'valueType'],
	optional: ['innerType'],
};

const isKnown = (def: Def): boolean => Object.keys(def).every(key => ['type', 'checks', 'error', ...(KNOWN[def.type] ?? [])].includes(key));

/** zod counts the characters of texts; none is longer than two units. */
const isLongEnough = (value: {readonly length: number}, least: number): boolean =>
	typeof value !== 'string' || least <= 1 ? value.length >= least : value.length >= least * 2;

/** A check of a value whose type is right already. */
const checkOf = (check: Check): ((value: never) => boolean) | undefined => {
	if (check.check === 'custom') return check['fn'] as (value: unknown) => boolean;
	if (check.check === 'max_length') return (value: {length: number}) => value.length <= (check['maximum'] as number);
	if (check.check === 'min_length') return (value: {length: number}) => isLongEnough(value, check['minimum'] as number);
	const limit = check['value'] as number;
	if (check.check === 'greater_than') return check['inclusive'] === true ? (value: number) => value >= limit : (value: number) => value > limit;
	if (check.check === 'less_than') return check['inclusive'] === true ? (value: number) => value <= limit : (value: number) => value < limit;
	const pattern = check['pattern'] as RegExp | undefined;
	return check.check === 'string_format' && check['format'] === 'regex' && pattern && pattern.flags === ''
		? (value: string) => pattern.test(value)
		: undefined;
};

/** Short texts that a pattern is held against – ids of units and sources – are met again and again: those that passed are remembered. */
const SHORT = 10;
const MOST_REMEMBERED = 30_000;

const remembering = (isRight: Surely): Surely => {
	const passed = new Set<string>();
	return value => {
		if (typeof value !== 'string' || value.length > SHORT) return isRight(value);
		if (passed.has(value)) return true;
		if (!isRight(value)) return false;
		if (passed.size < MOST_REMEMBERED) passed.add(value);
		return true;
	};
};

/**
 * Objects whose fields come in the same order as those of one before are checked without looking a field up by its name: from each
 * field a step leads to the next. Steps are made where fields come in an order not met before, up to a number.
 */
type Step = {readonly isRight: Surely; readonly found: number; key: string; next: Step | undefined; readonly others: Map<string, Step>};

const MOST_STEPS = 1000;

const stepTo = (isRight: Surely, found: number): Step => ({isRight, found, key: '', next: undefined, others: new Map()});

const objectOf = ({shape, catchall}: Def): Surely | undefined => {
	// A field that no schema names is a fault only where everything else is refused.
	if (catchall === undefined || defOf(catchall).type !== 'never') return undefined;
	const fields = new Map<string, {readonly isRight: Surely; readonly isNeeded: boolean}>();
	for (const [key, schema] of Object.entries(shape as Readonly<Record<string, unknown>>)) {
		const isRight = plainly(schema);
		if (!isRight) return undefined;
		fields.set(key, {isRight, isNeeded: defOf(schema).type !== 'optional'});
	}
	const needed = [...fields.values()].filter(({isNeeded}) => isNeeded).length;
	const first = stepTo(() => true, 0);
	let steps = 0;
	const stepFrom = (step: Step, key: string): Step | undefined => {
		const field = fields.get(key);
		if (!field) return undefined;
		const next = step.others.get(key) ?? stepTo(field.isRight, step.found + (field.isNeeded ? 1 : 0));
		if (steps >= MOST_STEPS) return next;
		if (!step.others.has(key)) steps++;
		step.others.set(key, next);
		step.key = key;
		step.next = next;
		return next;
	};
	return value => {
		if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
		let step = first;
		for (const key in value) {
			const next: Step | undefined = step.key === key ? step.next : stepFrom(step, key);
			if (next === undefined || !next.isRight((value as Record<string, unknown>)[key])) return false;
			step = next;
		}
		return step.found === needed;
	};
};

const recordOf = ({keyType, valueType}: Def): Surely | undefined => {
	const [isKey, isValue] = [plainly(keyType), plainly(valueType)];
	if (defOf(keyType).type !== 'string' || !isKey || !isValue) return undefined;
	return value =>
		typeof value === 'object' &&
		value !== null &&
		!Array.isArray(value) &&
		Object.entries(value).every(([key, item]) => key !== '__proto__' && isKey(key) && isValue(item));
};

const arrayOf = ({element}: Def): Surely | undefined => {
	const isItem = plainly(element);
	if (!isItem) return undefined;
	return value => {
		if (!Array.isArray(value)) return false;
		for (let index = 0; index < value.length; index++) if (!isItem(value[index])) return false;
		return true;
	};
};

/** What a value of a type is by itself. */
const typeOf = (def: Def): Surely | undefined => {
	if (def.type === 'string') return value => typeof value === 'string';
	if (def.type === 'number' && def['check'] === undefined) return Number.isFinite;
	if (def.type === 'number') return def['format'] === 'safeint' ? Number.isSafeInteger : undefined;
	if (def.type === 'literal') return value => (def['values'] as readonly unknown[]).includes(value);
	if (def.type === 'enum') {
		const entries = new Set(Object.values(def['entries'] as object));
		return value => typeof value === 'string' && entries.has(value);
	}
	if (def.type === 'array') return arrayOf(def);
	if (def.type === 'object') return objectOf(def);
	if (def.type === 'record') return recordOf(def);
	// What is absent is not among the keys; `undefined` itself is none of JSON's values.
	return def.type === 'optional' ? plainly(def['innerType']) : undefined;
};

const plainly = (schema: unknown): Surely | undefined => {
	const def = defOf(schema);
	const isType = isKnown(def) ? typeOf(def) : undefined;
	const checks = (def.checks ?? []).map(check => checkOf(check._zod.def));
	if (!isType || checks.some(check => check === undefined)) return undefined;
	const [first, ...more] = checks;
	if (!first) return isType;
	const isRight: Surely = value => isType(value) && first(value as never) && more.every(check => check?.(value as never));
	return (def.checks ?? []).some(check => check._zod.def.check === 'string_format') ? remembering(isRight) : isRight;
};

const made = new WeakMap<z.ZodType, Surely>();

/**
 * Whether a value is surely what a schema wants, so that zod would hand back the same; made once for each schema.
 * @param value anything that JSON can say
 */
export const isSurely = (schema: z.ZodType, value: unknown): boolean => {
	const known = made.get(schema) ?? plainly(schema) ?? (() => false);
	made.set(schema, known);
	return known(value);
};
