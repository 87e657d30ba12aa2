import { PostgresDialect, PostgresQueryCompiler } from 'kysely';
import { written } from './type-parsers.ts';

/** PostgreSQL, with Temporal values as parameters of any query that is built, raw `sql` included. */
export class TemporalDialect extends PostgresDialect {
  override createQueryCompiler(): PostgresQueryCompiler {
    return new TemporalCompiler();
  }
}

class TemporalCompiler extends PostgresQueryCompiler {
  protected override addParameter(parameter: unknown): void {
    super.addParameter(written(parameter));
  }
}
