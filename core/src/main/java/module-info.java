/** Performance cascading across agencies; {@link id.sinergi.Sinergi} is an analyst's way in. */
module id.sinergi {
  requires transitive com.google.common;
  requires de.siegmar.fastcsv;
  requires org.slf4j;
  requires tools.jackson.core;
  requires static org.jspecify;
  requires static tools.jackson.databind;

  exports id.sinergi;
  exports id.sinergi.audit;
  exports id.sinergi.cascade;
  exports id.sinergi.evaluate;
  exports id.sinergi.exchange;
  exports id.sinergi.figure;
  exports id.sinergi.finding;
  exports id.sinergi.history;
  exports id.sinergi.indicator;
  exports id.sinergi.insight;
  exports id.sinergi.review;
  exports id.sinergi.rule;
  exports id.sinergi.synergy;
  exports id.sinergi.time;
  exports id.sinergi.trend;
  exports id.sinergi.view;
}
