package id.sinergi.benchmarks;

import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/** SQLite in memory, each table in the order in which it is read. */
final class Sqlite extends SqlPeer {
  private static final int BATCH = 10_000;

  private final List<String> statements;

  private Sqlite(int nodes, List<String> statements) throws SQLException {
    super(DriverManager.getConnection("jdbc:sqlite::memory:"), nodes);
    this.statements = statements;
    execute("PRAGMA journal_mode = OFF", "PRAGMA temp_store = MEMORY");
    connection().setAutoCommit(false);
    for (int level = 0; level < Tables.LEVELS; level++) {
      execute(
          "CREATE TABLE l"
              + level
              + " (parent INTEGER, child INTEGER, weight REAL, PRIMARY KEY (parent, child))"
              + " WITHOUT ROWID",
          "CREATE TABLE s" + level + " (node INTEGER PRIMARY KEY, v REAL)");
    }
  }

  /** The plain roll-up, from one target and one actual per figure. */
  static Sqlite rollUp(Figures from, Tables tables) {
    try {
      Sqlite made = new Sqlite(tables.nodes.length, rollUp(tables));
      made.execute(
          "CREATE TABLE figure (id INTEGER PRIMARY KEY, lower INTEGER, target REAL, actual REAL)");
      made.execute(
          "CREATE TABLE m (node INTEGER, figure INTEGER, weight REAL, PRIMARY KEY (node, figure))"
              + " WITHOUT ROWID");
      made.load(from, tables);
      made.execute("ANALYZE");
      return made;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Everything, from what the host's own keys say was reported. */
  static Sqlite fromKeys(Figures from, Tables tables) {
    try {
      Sqlite made = new Sqlite(tables.nodes.length, fromKeys(tables));
      made.execute(
          "CREATE TABLE part (i INTEGER, id INTEGER, indicator TEXT, agency TEXT, lower INTEGER,"
              + " ratio INTEGER, target REAL, share REAL, PRIMARY KEY (i, id)) WITHOUT ROWID",
          "CREATE TABLE actual (indicator TEXT, agency TEXT, numerator REAL, denominator REAL,"
              + " PRIMARY KEY (indicator, agency)) WITHOUT ROWID",
          "CREATE TABLE own (id INTEGER PRIMARY KEY, i INTEGER, lower INTEGER, target REAL,"
              + " w REAL, v REAL, attained REAL)",
          "CREATE TABLE joint (i INTEGER PRIMARY KEY, v REAL)");
      made.execute(
          "CREATE TABLE m (node INTEGER, i INTEGER, part INTEGER, weight REAL, b REAL,"
              + " PRIMARY KEY (node, i)) WITHOUT ROWID");
      made.loadKeys(tables);
      made.loadLinks(from, tables);
      made.execute("ANALYZE");
      return made;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<String> rollUp(Tables tables) {
    List<String> all = new ArrayList<>();
    for (int level = LEAVES; level >= 0; level--) {
      String measured =
          "SELECT node, weight, "
              + PLAIN
              + (" AS v FROM m CROSS JOIN figure ON id = figure" + only(tables, level));
      addLevel(all, level, measured);
    }
    return all;
  }

  private static List<String> fromKeys(Tables tables) {
    List<String> all = new ArrayList<>();
    all.add("DELETE FROM own");
    all.add("DELETE FROM joint");
    all.add(
        "INSERT INTO own SELECT id, i, lower, target, w, v, "
            + (PLAIN.replace("actual", "v") + " FROM (SELECT part.*, " + VALUE)
            + " FROM part CROSS JOIN actual USING (indicator, agency))");
    // Parts are numbered by indicator, so that grouping needs no sorting by what is almost in
    // order.
    all.add("INSERT INTO joint SELECT i, " + COMPOSED + " FROM own GROUP BY i");
    for (int level = LEAVES; level >= 0; level--) {
      String measured =
          "SELECT node, weight, "
              + CREDITED.replace("own.v", "own.attained")
              + " AS v FROM m LEFT JOIN joint ON joint.i = m.i LEFT JOIN own ON own.id = m.part"
              + only(tables, level);
      addLevel(all, level, measured);
    }
    return all;
  }

  private static String only(Tables tables, int level) {
    int last = tables.levels[level + 1] - 1;
    return " WHERE node BETWEEN " + tables.levels[level] + " AND " + last;
  }

  private static void addLevel(List<String> all, int level, String measured) {
    all.add("DELETE FROM s" + level);
    String insert = "INSERT INTO s" + level;
    String grouped =
        "SELECT node, " + mean("weight", "v") + " AS v FROM (" + measured + ") GROUP BY node";
    all.add(
        level == LEAVES
            ? insert + " " + grouped
            : insert
                + " SELECT x.node, (x.v + (SELECT "
                + mean("weight", "y.v")
                + (" FROM l" + level + " CROSS JOIN s" + (level + 1) + " y ON y.node = child")
                + " WHERE parent = x.node)) / 2 FROM ("
                + grouped
                + ") x");
  }

  @Override
  List<String> statements() {
    return statements;
  }

  @Override
  public void run() {
    super.run();
    try {
      connection().commit();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  void load(String table, int rows, IntFunction<Object[]> row) throws SQLException {
    if (rows == 0) {
      return;
    }
    String marks = "?" + ", ?".repeat(row.apply(0).length - 1);
    try (PreparedStatement insert =
        connection().prepareStatement("INSERT INTO " + table + " VALUES (" + marks + ")")) {
      for (int i = 0; i < rows; i++) {
        Object[] values = row.apply(i);
        for (int column = 0; column < values.length; column++) {
          insert.setObject(column + 1, values[column]);
        }
        insert.addBatch();
        if (i % BATCH == BATCH - 1 || i == rows - 1) {
          insert.executeBatch();
        }
      }
    }
    connection().commit();
  }
}
