package id.sinergi.exchange;

import id.sinergi.evaluate.Evaluation;
import id.sinergi.finding.Text;
import id.sinergi.internal.json.JsonOut;

/** Writes what all documents of the format {@code sinergi-insight/1} begin with. */
final class InsightWriting {
  private static final String FORMAT = "sinergi-insight/1";

  private InsightWriting() {}

  /**
   * Begins a document; what the insight tells comes next, then the end.
   *
   * @param insight what it is, such as {@code pace}
   * @param method what it assumes and how it is computed
   */
  static void begin(String insight, Evaluation of, Text method, JsonOut out) {
    out.beginLines().text("format", FORMAT).text("insight", insight);
    out.text("cascade", of.cascade().id());
    EvaluationWriting.request(of, out);
    out.text("version", EvaluationWriting.VERSION);
    out.begin("method").text("id", method.id()).text("en", method.en()).end();
  }
}
