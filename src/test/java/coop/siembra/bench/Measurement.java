package coop.siembra.bench;

import java.util.List;

/** Measures one or more things that need the same surroundings. */
interface Measurement {

    /** What it can measure. */
    List<String> names();

    /** Measures those of its names that are wanted. */
    List<Figure> measure(Stage stage, List<String> wanted) throws Exception;
}
