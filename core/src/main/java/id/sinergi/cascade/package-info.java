/**
 * {@link id.sinergi.cascade.Cascade} is the whole of who pursues what, under whom, with whom, and
 * measured by what: agencies, nodes, links, indicators and measures, checked and immutable.
 *
 * <p>It comes from a {@link id.sinergi.cascade.CascadeBuilder}, in code, or from a {@link
 * id.sinergi.cascade.CascadeDraft}, which readers of documents fill. Both obey the same checks.
 * {@link id.sinergi.cascade.CascadeJoin} puts those of several agencies together, and an {@link
 * id.sinergi.cascade.ActingAgency} links its goals with those of others by consent.
 */
@NullMarked
package id.sinergi.cascade;

import org.jspecify.annotations.NullMarked;
