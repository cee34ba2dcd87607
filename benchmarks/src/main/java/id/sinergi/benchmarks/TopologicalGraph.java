package id.sinergi.benchmarks;

import java.util.ArrayList;
import java.util.List;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleDirectedWeightedGraph;
import org.jgrapht.traverse.TopologicalOrderIterator;

/** JGraphT: figures and goals as vertices, weights on the edges, visited in topological order. */
final class TopologicalGraph implements Peer {
  private final SimpleDirectedWeightedGraph<Vertex, DefaultWeightedEdge> graph =
      new SimpleDirectedWeightedGraph<>(DefaultWeightedEdge.class);
  private final List<Vertex> goals = new ArrayList<>();

  private static final class Vertex {
    final boolean isGoal;
    final boolean isLowerBetter;
    final double target;
    final double actual;
    double value;

    Vertex(boolean isGoal, boolean isLowerBetter, double target, double actual) {
      this.isGoal = isGoal;
      this.isLowerBetter = isLowerBetter;
      this.target = target;
      this.actual = actual;
    }
  }

  TopologicalGraph(Figures from) {
    List<Vertex> rows = new ArrayList<>();
    for (int i = 0; i < from.target.length; i++) {
      Vertex row = new Vertex(false, from.isLowerBetter[i], from.target[i], from.actual[i]);
      graph.addVertex(row);
      rows.add(row);
    }
    for (int node = 0; node < from.nodes(); node++) {
      Vertex goal = new Vertex(true, false, 0, 0);
      graph.addVertex(goal);
      goals.add(goal);
    }
    for (int node = 0; node < from.nodes(); node++) {
      Vertex goal = goals.get(node);
      for (int i = from.firstRow[node]; i < from.firstRow[node + 1]; i++) {
        link(rows.get(from.rowFigure[i]), goal, from.rowWeight[i]);
      }
      for (int i = from.firstChild[node]; i < from.firstChild[node + 1]; i++) {
        link(goals.get(from.child[i]), goal, from.childWeight[i]);
      }
    }
  }

  private void link(Vertex from, Vertex to, double weight) {
    graph.setEdgeWeight(graph.addEdge(from, to), weight);
  }

  @Override
  public void run() {
    var order = new TopologicalOrderIterator<>(graph);
    while (order.hasNext()) {
      Vertex vertex = order.next();
      vertex.value = vertex.isGoal ? roll(vertex) : attain(vertex);
    }
  }

  private static double attain(Vertex row) {
    double percent = row.actual / row.target * 100;
    return row.isLowerBetter ? 200 - percent : percent;
  }

  private double roll(Vertex goal) {
    double measured = 0;
    double measuredWeight = 0;
    double supported = 0;
    double supportedWeight = 0;
    boolean hasChildren = false;
    for (DefaultWeightedEdge edge : graph.incomingEdgesOf(goal)) {
      Vertex member = graph.getEdgeSource(edge);
      hasChildren |= member.isGoal;
      if (Double.isNaN(member.value)) {
        continue;
      }
      double weight = graph.getEdgeWeight(edge);
      if (member.isGoal) {
        supported += weight * member.value;
        supportedWeight += weight;
      } else {
        measured += weight * member.value;
        measuredWeight += weight;
      }
    }
    double mean = measured / measuredWeight; // NaN if nothing was reported
    return hasChildren ? (mean + supported / supportedWeight) / 2 : mean;
  }

  @Override
  public double[] scores() {
    return goals.stream().mapToDouble(it -> it.value).toArray();
  }
}
