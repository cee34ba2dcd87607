package id.sinergi.exchange;

import id.sinergi.evaluate.Reconciliation;
import id.sinergi.internal.json.JsonOut;
import java.util.SortedMap;

/** Writes how parts make a joint actual, so that a reader can compute it anew. */
final class ReconciliationWriting {
  private final JsonOut out;

  ReconciliationWriting(JsonOut out) {
    this.out = out;
  }

  void write(Reconciliation how) {
    out.begin("reconciliation");
    if (how instanceof Reconciliation.Sum sum) {
      out.text("kind", "SUM").number("joint", sum.joint());
      numbers("parts", sum.parts());
      out.number("overlaps", sum.overlaps()).flag("cut", sum.isCut());
    } else if (how instanceof Reconciliation.Pool pool) {
      out.text("kind", "POOL").number("joint", pool.joint()).number("scale", pool.scale());
      out.begin("ratios");
      pool.parts()
          .forEach(
              (agency, it) ->
                  out.begin(agency)
                      .number("numerator", it.numerator())
                      .number("denominator", it.denominator())
                      .end());
      out.end();
    } else if (how instanceof Reconciliation.Mean mean) {
      out.text("kind", "MEAN").number("joint", mean.joint()).begin("weighted");
      mean.parts()
          .forEach(
              (agency, it) ->
                  out.begin(agency)
                      .number("weight", it.weight())
                      .number("value", it.value())
                      .end());
      out.end();
    } else if (how instanceof Reconciliation.Product product) {
      out.text("kind", "PRODUCT").number("joint", product.joint());
      numbers("parts", product.parts());
      out.number("scale", product.scale());
    } else if (how instanceof Reconciliation.Chain chain) {
      out.text("kind", "CHAIN").number("joint", chain.joint()).text("agency", chain.agency());
      numbers("attainments", chain.attainments());
    } else if (how instanceof Reconciliation.Lead lead) {
      out.text("kind", "LEAD").number("joint", lead.joint()).text("agency", lead.agency());
    }
    out.end();
  }

  private void numbers(String name, SortedMap<String, Double> numbers) {
    out.begin(name);
    numbers.forEach(out::number);
    out.end();
  }
}
