/** The readiness of a team as files: for a spreadsheet, and to print. */
@NullMarked
package coop.siembra.readiness.ui.files;

import org.jspecify.annotations.NullMarked;
