/**
 * What a user copies: {@link id.sinergi.examples.Quickstart} embeds the library, {@link
 * id.sinergi.examples.Gallery} shows it on published figures, {@link id.sinergi.examples.AkipSheet}
 * and {@link id.sinergi.examples.Readiness} are templates to answer.
 */
@NullMarked
package id.sinergi.examples;

import org.jspecify.annotations.NullMarked;
