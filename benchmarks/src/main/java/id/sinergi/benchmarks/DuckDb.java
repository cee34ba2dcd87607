package id.sinergi.benchmarks;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

/** DuckDB in memory, on all cores or on one. */
final class DuckDb extends SqlPeer {
  /** As many threads as DuckDB itself takes. */
  static final int DEFAULT_THREADS = 0;

  private final List<String> statements;

  private DuckDb(int threads, Tables tables, List<String> statements) throws SQLException {
    super(DriverManager.getConnection("jdbc:duckdb:"), tables.nodes.length);
    this.statements = statements;
    execute(
        "CREATE TABLE measured (node INTEGER, v DOUBLE)",
        "CREATE VIEW s4 AS SELECT * FROM measured WHERE node >= " + tables.levels[LEAVES]);
    for (int level = 0; level < LEAVES; level++) {
      execute("CREATE TABLE l" + level + " (parent INTEGER, child INTEGER, weight DOUBLE)");
    }
    if (threads != DEFAULT_THREADS) {
      execute("SET threads TO " + threads);
    }
  }

  /** The plain roll-up, from one target and one actual per figure. */
  static DuckDb rollUp(Figures from, Tables tables, int threads) {
    try {
      DuckDb made = new DuckDb(threads, tables, rollUp());
      made.execute(
          "CREATE TABLE figure (id INTEGER, lower BOOLEAN, target DOUBLE, actual DOUBLE)",
          "CREATE TABLE m (node INTEGER, figure INTEGER, weight DOUBLE)");
      made.load(from, tables);
      return made;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Everything, from what the host's own keys say was reported. */
  static DuckDb fromKeys(Figures from, Tables tables, int threads) {
    try {
      DuckDb made = new DuckDb(threads, tables, fromKeys());
      made.execute(
          "CREATE TABLE part (i INTEGER, id INTEGER, indicator VARCHAR, agency VARCHAR,"
              + " lower BOOLEAN, ratio BOOLEAN, target DOUBLE, share DOUBLE)",
          "CREATE TABLE actual (indicator VARCHAR, agency VARCHAR, numerator DOUBLE,"
              + " denominator DOUBLE)",
          "CREATE TABLE m (node INTEGER, i INTEGER, part INTEGER, weight DOUBLE, b DOUBLE)");
      made.loadKeys(tables);
      made.loadLinks(from, tables);
      return made;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<String> rollUp() {
    return withLevels(
        List.of(),
        "SELECT node, weight, v FROM m JOIN (SELECT id, "
            + PLAIN
            + " AS v FROM figure)"
            + " ON id = figure");
  }

  private static List<String> fromKeys() {
    List<String> composing =
        List.of(
            "CREATE OR REPLACE TABLE own AS SELECT i, id, lower, target, w, v,"
                + (" " + PLAIN.replace("actual", "v") + " AS attained FROM (SELECT *, " + VALUE)
                + " FROM actual JOIN part USING (indicator, agency))",
            "CREATE OR REPLACE TABLE joint AS SELECT i, "
                + (COMPOSED + " AS v FROM own GROUP BY i, lower"));
    return withLevels(
        composing,
        "SELECT node, weight, "
            + (CREDITED + " AS v FROM m LEFT JOIN joint USING (i)")
            + " LEFT JOIN (SELECT id, attained AS v FROM own) own ON own.id = m.part");
  }

  /** All that is measured in one query, then what supports each level. */
  private static List<String> withLevels(List<String> before, String members) {
    List<String> all = new ArrayList<>(before);
    all.add(
        "CREATE OR REPLACE TABLE measured AS SELECT node, "
            + (mean("weight", "v") + " AS v FROM (" + members + ") GROUP BY node"));
    for (int level = LEAVES - 1; level >= 0; level--) {
      String below = level == LEAVES - 1 ? "measured" : "s" + (level + 1);
      all.add(
          "CREATE OR REPLACE TABLE s"
              + level
              + " AS SELECT x.node, (x.v + y.v) / 2 AS v FROM measured x JOIN (SELECT parent, "
              + mean("weight", "v")
              + (" AS v FROM l" + level + " JOIN " + below)
              + " ON node = child GROUP BY parent) y ON x.node = y.parent");
    }
    return all;
  }

  @Override
  List<String> statements() {
    return statements;
  }

  @Override
  void load(String table, int rows, IntFunction<Object[]> row) throws SQLException {
    try (DuckDBAppender appender =
        connection().unwrap(DuckDBConnection.class).createAppender(table)) {
      for (int i = 0; i < rows; i++) {
        appender.beginRow();
        for (Object value : row.apply(i)) {
          if (value == null) {
            appender.appendNull();
          } else if (value instanceof Integer number) {
            appender.append((int) number);
          } else if (value instanceof Double number) {
            appender.append((double) number);
          } else if (value instanceof Boolean flag) {
            appender.append((boolean) flag);
          } else {
            appender.append((String) value);
          }
        }
        appender.endRow();
      }
    }
  }
}
