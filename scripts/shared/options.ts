import { parseArgs } from 'node:util';
import { nearest } from '../../src/domain/nearest.ts';
import { UsageError } from './settings.ts';

/** One option of a command. Without `value` it is a flag: given or not. */
export interface OptionSpec {
  /** What stands for the value in the help, such as 'MÃ'. */
  readonly value?: string;
  readonly help: string;
  /** The only values allowed. */
  readonly choices?: readonly string[];
  /** Says in Vietnamese what is wrong with a value of the option so named ('--as-of'), or nothing. */
  readonly check?: (value: string, name: string) => string | undefined;
  /** May be given several times; the values come as a list. */
  readonly many?: true;
}

/** A command as its help shows it; the option --help comes by itself. */
export interface CommandSpec<Options extends Record<string, OptionSpec> = Record<string, OptionSpec>> {
  /** What people type, up to the options: 'npm run quota --'. */
  readonly usage: string;
  readonly summary: string;
  readonly options: Options;
  /** Lines below the options: exit codes, examples. */
  readonly notes?: readonly string[];
}

/** The given options: one of the choices, or any text, or a list of these, or true for flags. */
export type OptionValues<Options extends Record<string, OptionSpec>> = {
  readonly [Name in keyof Options]?: OptionValue<Options[Name]> | undefined;
} & { readonly help?: true | undefined };

type OptionValue<Spec extends OptionSpec> = Spec extends { many: true }
  ? readonly SingleValue<Spec>[]
  : SingleValue<Spec>;

type SingleValue<Spec extends OptionSpec> = Spec extends { choices: readonly (infer Choice)[] }
  ? Choice
  : Spec extends { value: string }
    ? string
    : true;

/** Where the content lies: every command that reads it takes this option. */
export const CONTENT_OPTION = {
  value: 'THƯ-MỤC',
  help: 'thư mục nội dung; mặc định: CONG_KHAI_CONTENT, không có thì content',
} as const satisfies OptionSpec;

const HELP: OptionSpec = { help: 'hiện phần giúp đỡ này' };

/**
 * Reads the words after a command.
 * @throws {UsageError} in Vietnamese for an unknown option (naming the nearest right one), a missing,
 * wrong or repeated value, and a word that belongs to no option
 */
export function parseOptions<const Options extends Record<string, OptionSpec>>(
  command: CommandSpec<Options>,
  args: readonly string[],
): OptionValues<Options> {
  const specs = new Map<string, OptionSpec>([...Object.entries(command.options), ['help', HELP]]);
  const { tokens } = parseArgs({
    args: [...args],
    options: Object.fromEntries(
      [...specs].map(([name, { value }]) => [name, { type: value ? 'string' : 'boolean' } as const]),
    ),
    strict: false,
    tokens: true,
  });
  const values: Record<string, string | true | string[]> = {};
  for (const token of tokens) {
    if (token.kind === 'positional') throw new UsageError(strayWord(command, token.value));
    if (token.kind !== 'option') continue;
    const name = token.rawName === '-h' ? 'help' : token.name;
    const spec = specs.get(name);
    if (!spec || (token.rawName !== `--${name}` && name !== 'help')) {
      throw new UsageError(unknownOption(command, token.rawName, [...specs.keys()]));
    }
    const given = readValue(name, spec, token.value);
    if (spec.many && given !== true) {
      values[name] = [...((values[name] as string[] | undefined) ?? []), given];
      continue;
    }
    if (name in values && values[name] !== given) {
      throw new UsageError(`Tùy chọn "--${name}" được ghi hai lần. Chỉ giữ lại một.`);
    }
    values[name] = given;
  }
  return values as OptionValues<Options>;
}

/** The text that --help prints. */
export function helpText(command: CommandSpec): string {
  const options = Object.entries({ ...command.options, help: HELP }).map(
    ([name, { value, help, choices }]) =>
      [`--${name}${value ? ` ${value}` : ''}`, choices ? `${help}: ${choices.join(', ')}` : help] as const,
  );
  const width = Math.max(...options.map(([left]) => left.length));
  return [
    command.summary,
    '',
    `Cách dùng: ${command.usage} [tùy chọn]`,
    '',
    'Tùy chọn:',
    ...options.map(([left, help]) => `  ${left.padEnd(width)}  ${help}`),
    ...(command.notes ? ['', ...command.notes] : []),
    '',
  ].join('\n');
}

function readValue(name: string, spec: OptionSpec, value: string | undefined): string | true {
  if (!spec.value) {
    if (value !== undefined) throw new UsageError(`Tùy chọn "--${name}" không nhận giá trị.`);
    return true;
  }
  // Node takes the next word whatever it is: "--plan --strict" is a forgotten value, not a plan "--strict".
  if (value === undefined || value === '' || value.startsWith('--')) {
    throw new UsageError(`Tùy chọn "--${name}" thiếu giá trị. Cách ghi: --${name} ${spec.value}`);
  }
  if (spec.choices && !spec.choices.includes(value)) {
    throw new UsageError(
      `Tùy chọn "--${name}" không nhận "${value}".${meant(value, spec.choices)} Được dùng: ${spec.choices.join(', ')}.`,
    );
  }
  const complaint = spec.check?.(value, `--${name}`);
  if (complaint !== undefined) throw new UsageError(complaint);
  return value;
}

function unknownOption({ usage }: CommandSpec, given: string, names: readonly string[]): string {
  const options = names.map((name) => `--${name}`);
  return `Không có tùy chọn "${given}".${meant(given, options)} Xem mọi tùy chọn: ${usage} --help`;
}

function meant(typed: string, allowed: readonly string[]): string {
  const close = nearest(typed, allowed);
  return close === undefined ? '' : ` Gần đúng nhất: ${close}.`;
}

function strayWord({ usage, options }: CommandSpec, word: string): string {
  const [name, spec] = Object.entries(options).find(([, { value }]) => value) ?? ['help', HELP];
  const example = spec.value ? `--${name} ${spec.value}` : `--${name}`;
  return `Không hiểu "${word}". Mọi thứ đều ghi sau một tùy chọn, ví dụ: ${usage} ${example}`;
}
