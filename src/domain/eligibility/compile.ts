import { boundOf } from './bounds.ts';
import {
  compileAtLeast,
  compileBlank,
  compileChoice,
  compileConfirmed,
  compileSameness,
  compileWithin,
} from './compare.ts';
import { below, type Compiled, type Compiler, type Scope } from './compiled.ts';
import { compileAfter, compileBefore, compileBetween, compilePassed } from './dates.ts';
import { compileFigure } from './expression.ts';
import { compileInList, compileJudged, compileNoOther, compileNotInList } from './from-outside.ts';
import type { Names } from './names.ts';
import { compileCount, compileHas, compileParticipant, compileSome, compileSum } from './tables.ts';
import { found, type Step, type Trace } from './trace.ts';
import type { Tree } from './tree.ts';
import { not, type Truth } from './truth.ts';

export function compilerOf(names: Names): Compiler {
  const compiler: Compiler = {
    names,
    compile: (tree, scope, key) => compileNode(compiler, tree, scope, key),
    figure: (expression, scope) => compileFigure(compiler, expression, scope),
  };
  return compiler;
}

function compileNode(compiler: Compiler, tree: Tree, scope: Scope, key: string): Compiled {
  if ('all' in tree) return compileTogether(compiler, 'all', tree.all, scope, key);
  if ('any' in tree) return compileTogether(compiler, 'any', tree.any, scope, key);
  if ('not' in tree) return compileNot(compiler, tree.not, scope, key);
  if ('is' in tree)
    return compileChoice(compiler, 'is', tree.is.fact, boundOf(compiler, tree.is.value), scope, key);
  if ('oneOf' in tree)
    return compileChoice(
      compiler,
      'oneOf',
      tree.oneOf.fact,
      boundOf(compiler, tree.oneOf.values),
      scope,
      key,
    );
  if ('equals' in tree) return compileSameness(compiler, 'equals', tree.equals, scope, key);
  if ('differs' in tree) return compileSameness(compiler, 'differs', tree.differs, scope, key);
  if ('atLeast' in tree) return compileAtLeast(compiler, tree.atLeast, scope, key);
  if ('within' in tree) return compileWithin(compiler, tree.within, scope, key);
  if ('between' in tree) return compileBetween(compiler, tree.between, scope, key);
  if ('before' in tree) return compileBefore(compiler, tree.before, scope, key);
  if ('after' in tree) return compileAfter(compiler, tree.after, scope, key);
  if ('blank' in tree) return compileBlank(compiler, tree.blank, scope, key);
  if ('yearsPassed' in tree) {
    const { since, years, at } = tree.yearsPassed;
    return compilePassed(compiler, 'yearsPassed', { since, span: years, at }, scope, key);
  }
  if ('monthsPassed' in tree) {
    const { since, months, at } = tree.monthsPassed;
    return compilePassed(compiler, 'monthsPassed', { since, span: months, at }, scope, key);
  }
  if ('some' in tree) return compileSome(compiler, 'some', tree.some, key);
  if ('none' in tree) return compileSome(compiler, 'none', tree.none, key);
  if ('count' in tree) return compileCount(compiler, tree.count, key);
  if ('sum' in tree) return compileSum(compiler, tree.sum, key);
  if ('has' in tree) return compileHas(compiler, tree.has, key);
  if ('confirmed' in tree) return compileConfirmed(compiler, tree.confirmed, scope, key);
  if ('participant' in tree) return compileParticipant(compiler, tree.participant, scope, key);
  if ('notInList' in tree) return compileNotInList(compiler, tree.notInList, scope, key);
  if ('inList' in tree) return compileInList(compiler, tree.inList, scope, key);
  if ('noOther' in tree) return compileNoOther(compiler, tree.noOther, scope, key);
  return compileJudged(compiler, tree.judged, scope, key);
}

/** Every part is evaluated even when the first decides: the trace says all that is wrong, not the first thing. */
function compileTogether(
  compiler: Compiler,
  kind: 'all' | 'any',
  trees: readonly Tree[],
  scope: Scope,
  key: string,
): Compiled {
  const together = trees.map((tree, index) => compiler.compile(tree, scope, below(key, index)));
  const step = structural(kind, key, scope, together);
  const decisive = kind === 'any';

  return {
    step,
    evaluate(world, row) {
      let value: Truth = !decisive;
      const parts: Trace[] = [];
      for (const each of together) {
        const part = each.evaluate(world, row);
        parts.push(part);
        if (part.value === decisive) value = decisive;
        else if (part.value === 'unknown' && value !== decisive) value = 'unknown';
      }
      return found(step, value, undefined, row?.id, parts);
    },
  };
}

function compileNot(compiler: Compiler, tree: Tree, scope: Scope, key: string): Compiled {
  const inner = compiler.compile(tree, scope, below(key, 'not'));
  const step = structural('not', key, scope, [inner]);

  return {
    step,
    evaluate(world, row) {
      const part = inner.evaluate(world, row);
      return found(step, not(part.value), undefined, row?.id, [part]);
    },
  };
}

const structural = (
  kind: 'all' | 'any' | 'not',
  key: string,
  scope: Scope,
  parts: readonly Compiled[],
): Step => ({
  kind,
  key,
  side: scope.list || scope.other ? 'outside' : 'own',
  settings: [],
  parts: parts.map(({ step }) => step),
});
