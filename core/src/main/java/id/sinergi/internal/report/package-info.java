/**
 * {@link id.sinergi.internal.report.Bound}: what is reported, each beside the part of the plan it
 * belongs to; not exported.
 */
@NullMarked
package id.sinergi.internal.report;

import org.jspecify.annotations.NullMarked;
