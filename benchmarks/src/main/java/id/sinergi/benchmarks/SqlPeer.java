package id.sinergi.benchmarks;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A database that holds the yardstick and rolls it up, one grouped query per level. The scores of a
 * level stay in the database as {@code s0} to {@code s4}.
 */
abstract class SqlPeer implements Peer {
  static final int LEAVES = Tables.LEVELS - 1;

  /** What a row of a plain roll-up attained. */
  static final String PLAIN =
      "CASE WHEN lower THEN 200 - 100 * actual / target ELSE 100 * actual / target END";

  /** What a row attained of which the weighted sums are at hand. */
  static final String COMPOSED =
      "CASE WHEN lower THEN 200 - 100 * sum(w * v) / sum(w * target)"
          + " ELSE 100 * sum(w * v) / sum(w * target) END";

  /** What a report is worth, and what it weighs among those of its indicator. */
  static final String VALUE =
      "CASE WHEN ratio THEN 100 * numerator / denominator ELSE numerator END AS v,"
          + " CASE WHEN ratio THEN denominator ELSE share END AS w";

  /** What a party is credited at a node. */
  static final String CREDITED =
      "CASE WHEN m.part IS NULL OR (own.v IS NOT NULL AND b = 1) THEN joint.v"
          + " ELSE b * joint.v + (1 - b) * own.v END";

  private final Connection connection;
  private final int nodes;

  SqlPeer(Connection connection, int nodes) {
    this.connection = connection;
    this.nodes = nodes;
  }

  /** The weighted mean of what is there. */
  static String mean(String weight, String value) {
    return "sum(%s * %s) / sum(CASE WHEN %s IS NOT NULL THEN %s END)"
        .formatted(weight, value, value, weight);
  }

  /** What makes all scores, in this order. */
  abstract List<String> statements();

  /** Puts rows into a table that is there. */
  abstract void load(String table, int rows, IntFunction<Object[]> row) throws SQLException;

  Connection connection() {
    return connection;
  }

  final void execute(String... statements) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
    }
  }

  /** Tables {@code figure}, {@code m} of what measures nodes, and by level {@code l} of links. */
  final void load(Figures from, Tables tables) throws SQLException {
    load(
        "figure",
        from.target.length,
        i -> new Object[] {i, from.isLowerBetter[i], from.target[i], orNull(from.actual[i])});
    int[] owner = owners(from.firstRow, 0, from.nodes());
    load("m", owner.length, i -> new Object[] {owner[i], from.rowFigure[i], from.rowWeight[i]});
    loadLinks(from, tables);
  }

  final void loadLinks(Figures from, Tables tables) throws SQLException {
    for (int level = 0; level < LEAVES; level++) {
      int first = from.firstChild[tables.levels[level]];
      int[] owner = owners(from.firstChild, tables.levels[level], tables.levels[level + 1]);
      load(
          "l" + level,
          owner.length,
          i -> new Object[] {owner[i], from.child[first + i], from.childWeight[first + i]});
    }
  }

  /** Tables {@code part} and {@code actual} with the host's own keys, and {@code m}. */
  final void loadKeys(Tables tables) throws SQLException {
    load(
        "part",
        tables.partIndicator.length,
        i -> {
          int of = tables.partIndicator[i];
          return new Object[] {
            of,
            i,
            tables.indicators[of],
            tables.partAgency[i],
            tables.isLowerBetter[of],
            tables.isRatio(i),
            tables.partTarget[i],
            tables.partShare[i]
          };
        });
    int[] reported =
        IntStream.range(0, tables.partIndicator.length).filter(tables::isReported).toArray();
    load(
        "actual",
        reported.length,
        i ->
            new Object[] {
              tables.indicators[tables.partIndicator[reported[i]]],
              tables.partAgency[reported[i]],
              tables.partNumerator[reported[i]],
              tables.partDenominator[reported[i]]
            });
    Integer[] inOrder =
        IntStream.range(0, tables.measureNode.length).boxed().toArray(Integer[]::new);
    Arrays.sort(inOrder, (one, other) -> tables.measureNode[one] - tables.measureNode[other]);
    load(
        "m",
        inOrder.length,
        at -> {
          int i = inOrder[at];
          int part = tables.measurePart[i];
          return new Object[] {
            tables.measureNode[i],
            tables.measureIndicator[i],
            part < 0 ? null : part,
            tables.measureWeight[i],
            tables.credit[tables.measureIndicator[i]]
          };
        });
  }

  /** Of rows that begin where the table says, whose they are. */
  private static int[] owners(int[] first, int from, int to) {
    int[] owners = new int[first[to] - first[from]];
    for (int node = from; node < to; node++) {
      Arrays.fill(owners, first[node] - first[from], first[node + 1] - first[from], node);
    }
    return owners;
  }

  private static @Nullable Object orNull(double value) {
    return Double.isNaN(value) ? null : value;
  }

  @Override
  public void run() {
    try {
      execute(statements().toArray(String[]::new));
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public double[] scores() {
    double[] scores = new double[nodes];
    Arrays.fill(scores, Double.NaN);
    try (Statement statement = connection.createStatement()) {
      for (int level = 0; level < Tables.LEVELS; level++) {
        try (ResultSet rows = statement.executeQuery("SELECT node, v FROM s" + level)) {
          while (rows.next()) {
            int node = rows.getInt(1);
            double score = rows.getDouble(2);
            scores[node] = rows.wasNull() ? Double.NaN : score;
          }
        }
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    return scores;
  }

  @Override
  public void close() {
    try {
      connection.close();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
