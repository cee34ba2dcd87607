/**
 * {@link id.sinergi.internal.bounds.Enclosures}: the least and the greatest that every figure could
 * be once what is missing is reported; not exported.
 */
@NullMarked
package id.sinergi.internal.bounds;

import org.jspecify.annotations.NullMarked;
