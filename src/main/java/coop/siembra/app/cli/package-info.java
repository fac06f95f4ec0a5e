/** The command line: serving, checking content, loading a demo, saving and restoring everything, statistics. */
@NullMarked
@NamedInterface("cli")
package coop.siembra.app.cli;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
