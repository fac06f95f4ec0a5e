/** What authors write for hiring: job profiles, interview questions, written tasks, e-mails and notices; immutable. */
@NullMarked
@NamedInterface("content")
package coop.siembra.hiring.content;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
