/** The side of whoever holds an applicant's link, without an account: what they read, agree to, sit, write, ask for and take back. */
@NullMarked
package coop.siembra.hiring.applicant;

import org.jspecify.annotations.NullMarked;
