/**
 * {@link id.sinergi.exchange.Cascades} and {@link id.sinergi.exchange.ActualsDocuments}: cascades
 * and actuals as JSON documents, read and written as streams; {@link
 * id.sinergi.exchange.Evaluations} writes what came out of them.
 *
 * <p>No type of a JSON library appears in a signature, save in {@link
 * id.sinergi.exchange.SinergiModule}, for hosts that use one themselves.
 */
@NullMarked
package id.sinergi.exchange;

import org.jspecify.annotations.NullMarked;
