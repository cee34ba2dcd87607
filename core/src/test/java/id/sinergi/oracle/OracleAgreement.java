package id.sinergi.oracle;

import id.sinergi.cascade.Cascade;
import id.sinergi.cascade.Level;
import id.sinergi.cascade.Node;
import id.sinergi.evaluate.AgencyFigures;
import id.sinergi.evaluate.Evaluation;
import id.sinergi.evaluate.IndicatorFigures;
import id.sinergi.evaluate.NodeFigures;
import id.sinergi.evaluate.PartyFigures;
import id.sinergi.evaluate.Request;
import id.sinergi.evaluate.Selection;
import id.sinergi.figure.Band;
import id.sinergi.figure.Figure;
import id.sinergi.figure.Quantity;
import id.sinergi.figure.State;
import id.sinergi.indicator.Agency;
import id.sinergi.indicator.Indicator;
import id.sinergi.oracle.IndicatorAnswers.PartyAnswers;
import id.sinergi.oracle.Oracle.NodeAnswers;
import id.sinergi.rule.Rulebook;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/** Where an evaluation and the oracle differ. */
public final class OracleAgreement {
  private final Evaluation evaluation;
  private final Oracle oracle;
  private final List<String> differences = new ArrayList<>();

  private OracleAgreement(Evaluation evaluation) {
    this.evaluation = evaluation;
    Request request = evaluation.request();
    oracle =
        new Oracle(
            evaluation.cascade(),
            evaluation.actuals(),
            request.period(),
            request.isDiscrete(),
            request.plan(),
            request.asOf());
  }

  /** One line for each figure, or part of a figure, that differs; empty if all agree. */
  public static List<String> differences(Evaluation evaluation) {
    return new OracleAgreement(evaluation).compare();
  }

  private List<String> compare() {
    Cascade cascade = evaluation.cascade();
    for (Indicator indicator : cascade.indicators()) {
      indicator(indicator);
    }
    for (Node node : cascade.nodes()) {
      node(node.id());
    }
    for (Agency agency : cascade.agencies()) {
      agency(agency.id());
    }
    averages(cascade);
    return differences;
  }

  private void indicator(Indicator indicator) {
    String id = indicator.id();
    IndicatorFigures figures = evaluation.indicator(id);
    IndicatorAnswers answers = oracle.indicator(id);
    figure(id + " joint", answers.joint(), figures.joint());
    shown(
        id + " joint",
        answers.joint(),
        evaluation.cascade().rulebookOf(indicator),
        figures.joint());
    answers.target().ifPresent(target -> quantity(id + " target", target, figures.target()));
    if (answers.joint().state() != State.NOT_DUE) {
      quantity(id + " actual", answers.actual(), figures.actual());
    }
    same(
        id + " window",
        answers.window(),
        figures.window().map(window -> new Span(window.firstMonth(), window.endMonth())));
    if (answers.joint().isDue()) {
      same(id + " plan", answers.plan(), figures.plan());
    }
    same(
        id + " parties",
        indicator.parties().stream().map(party -> party.agency()).sorted().toList(),
        List.copyOf(figures.parties().keySet()));
    for (Map.Entry<String, PartyAnswers> expected : answers.parties().entrySet()) {
      PartyFigures party = figures.parties().get(expected.getKey());
      if (party != null) {
        party(indicator, id + " of " + expected.getKey(), expected.getValue(), party);
      }
    }
  }

  private void party(Indicator indicator, String what, PartyAnswers answers, PartyFigures party) {
    figure(what + " own", answers.own(), party.own());
    shown(what + " own", answers.own(), evaluation.cascade().rulebookOf(indicator), party.own());
    figure(what + " credited", answers.credited(), party.credited());
    quantity(what + " target", answers.target(), party.target());
    answers.actual().ifPresent(actual -> quantity(what + " actual", actual, party.actual()));
  }

  private void shown(String what, Answer answer, Rulebook rulebook, Figure figure) {
    if (answer.isValue() && figure.state() == State.VALUE) {
      shown(what, OracleDisplay.shown(answer.number().value(), rulebook), figure);
    }
  }

  private void node(String id) {
    NodeFigures figures = evaluation.node(id);
    NodeAnswers answers = oracle.node(id);
    figure(id + " measured", answers.measured(), figures.measured());
    figure(id + " supported", answers.supported(), figures.supported());
    figure(id + " score", answers.score(), figures.score());
    figure(id + " rollup", answers.rollup(), figures.rollup());
    quantity(id + " gap", answers.gap(), figures.gap());
    Node node = evaluation.cascade().node(id).orElseThrow();
    for (Figure figure : List.of(figures.measured(), figures.supported(), figures.rollup())) {
      if (figure.value().isPresent()) {
        shown(
            id,
            OracleDisplay.shown(
                figure.value().getAsDouble(), evaluation.cascade().rulebookOf(node)),
            figure);
      }
    }
    absorption(id + " absorption", oracle.absorption(id), figures.absorption());
    same(id + " has a pagu", oracle.pagu(id).isPresent(), figures.pagu().value().isPresent());
    if (figures.absorption().state() == State.VALUE) {
      Node of = evaluation.cascade().node(id).orElseThrow();
      shown(
          id + " absorption",
          oracle
              .absorption(id)
              .number()
              .value()
              .toScale(evaluation.cascade().rulebookOf(of).decimals()),
          figures.absorption());
      number(id + " pagu", oracle.pagu(id).orElseThrow(), figures.pagu().value());
      number(id + " spent", oracle.realisation(id).orElseThrow(), figures.spent().value());
    }
    quantity(id + " efficiency", oracle.efficiency(id), figures.efficiency());
    for (Indicator indicator : evaluation.cascade().indicators()) {
      quantity(
          id + " efficiency of " + indicator.id(),
          oracle.efficiency(indicator.id(), id),
          evaluation.efficiency(indicator.id(), id));
    }
  }

  private void agency(String id) {
    AgencyFigures figures = evaluation.agency(id);
    figure(id + " score", oracle.agencyScore(id), figures.score());
    Map<Level, Answer> averages = oracle.averages(id);
    same(id + " levels", averages.keySet(), figures.averages().keySet());
    averages.forEach(
        (level, answer) -> {
          Figure average = figures.averages().get(level);
          if (average != null) {
            figure(id + " average of " + level, answer, average);
          }
        });
  }

  private void averages(Cascade cascade) {
    for (Agency agency : cascade.agencies()) {
      figure(
          "average of " + agency.id(),
          oracle.average(
              cascade.nodes().stream()
                  .filter(node -> node.owner().agency().equals(agency.id()))
                  .toList(),
              agency.id()),
          evaluation.average(Selection.all().ofAgency(agency.id())));
    }
    figure("average of all", oracle.average(cascade.nodes()), evaluation.average(Selection.all()));
    for (Level level : Level.values()) {
      figure(
          "average of " + level,
          oracle.average(
              cascade.nodes().stream()
                  .filter(node -> node.level().equals(Optional.of(level)))
                  .toList()),
          evaluation.average(Selection.all().atLevel(level)));
    }
    for (Node top : cascade.nodes()) {
      Set<String> below = oracle.below(top.id());
      figure(
          "average below " + top.id(),
          oracle.average(
              cascade.nodes().stream().filter(node -> below.contains(node.id())).toList()),
          evaluation.average(Selection.all().below(top.id())));
    }
  }

  // ---- one figure

  private void figure(String what, Answer answer, Figure figure) {
    withoutBand(what, answer, figure);
    same(what + " missing", answer.missing(), figure.missing());
    if (answer.isValue()) {
      same(what + " band", answer.band(), figure.band().map(Band::id));
      number(what + " raw", answer.raw().orElseThrow(), figure.raw());
      if (answer.formula().isPresent()) {
        same(what + " formula", answer.formula(), figure.formula());
      }
    } else {
      same(what + " band", Optional.empty(), figure.band().map(Band::id));
    }
  }

  private void absorption(String what, Answer answer, Figure figure) {
    same(what, answer.state(), figure.state());
    same(what + " code", answer.code(), figure.code());
    if (answer.isValue() && figure.state() == State.VALUE) {
      number(what, answer.number(), figure.value());
      number(what + " coverage", answer.coverage(), OptionalDouble.of(figure.coverage()));
      same(what + " provisional", answer.provisional(), figure.isProvisional());
    }
  }

  private void withoutBand(String what, Answer answer, Figure figure) {
    same(what, answer.state(), figure.state());
    same(what + " code", answer.code(), figure.code());
    same(what + " has a value", answer.isValue(), figure.value().isPresent());
    if (answer.isValue() && figure.state() == State.VALUE) {
      number(what, answer.number(), figure.value());
      number(what + " coverage", answer.coverage(), OptionalDouble.of(figure.coverage()));
      same(what + " provisional", answer.provisional(), figure.isProvisional());
    }
    if (!answer.isValue() && figure.coverage() != 0) {
      differences.add(what + " has no value but coverage " + figure.coverage());
    }
  }

  private void shown(String what, BigDecimal expected, Figure figure) {
    if (expected.compareTo(figure.displayed()) != 0) {
      differences.add(what + " is shown " + figure.displayed() + " instead of " + expected);
    }
  }

  private void quantity(String what, Answer answer, Quantity quantity) {
    same(what, answer.state(), quantity.state());
    same(what + " code", answer.code(), quantity.code());
    if (answer.isValue() && quantity.state() == State.VALUE) {
      number(what + " low", answer.number(), quantity.low());
      number(what + " high", answer.high().orElseThrow(), quantity.high());
      same(what + " provisional", answer.provisional(), quantity.isProvisional());
      same(
          what + " range",
          answer.number().compare(answer.high().orElseThrow()) < 0,
          quantity.isRange());
    }
  }

  private void number(String what, Exact expected, OptionalDouble computed) {
    if (computed.isEmpty() || !expected.isCloseTo(computed.getAsDouble())) {
      differences.add(what + ": exactly " + expected + ", computed " + computed);
    }
  }

  private void same(String what, Object expected, Object computed) {
    if (!expected.equals(computed)) {
      differences.add(what + ": by the oracle " + expected + ", computed " + computed);
    }
  }
}
