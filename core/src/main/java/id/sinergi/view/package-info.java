/**
 * Shows evaluations to people: {@link id.sinergi.view.TextView} writes trees and explanations as
 * text.
 */
@NullMarked
package id.sinergi.view;

import org.jspecify.annotations.NullMarked;
