/** The pages of applicants. */
@NullMarked
package coop.siembra.hiring.applicant.ui;

import org.jspecify.annotations.NullMarked;
