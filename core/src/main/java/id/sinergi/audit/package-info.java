/**
 * Whether what a report prints follows from what it prints beside it; {@link
 * id.sinergi.audit.Audit} says of each row by which formula and habit of rounding.
 */
@NullMarked
package id.sinergi.audit;

import org.jspecify.annotations.NullMarked;
