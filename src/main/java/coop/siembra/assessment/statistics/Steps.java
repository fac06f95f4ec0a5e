package coop.siembra.assessment.statistics;

import java.util.List;

/**
 * Keeps single people from being told by subtracting an earlier figure from a later one: people are taken in only as many at once as may be
 * shown together, the first to answer first.
 */
record Steps(int least) {

    /** Those of the people, who stand in the order in which they answered, that are taken in by now. */
    <T> List<T> taken(List<T> people) {
        return people.subList(0, people.size() / least * least);
    }

    /** Whether some of people can be shown beside all: they are enough, and so are the others unless there are none. */
    boolean maySplit(int some, int all) {
        int others = all - some;
        return some >= least && (others == 0 || others >= least);
    }
}
