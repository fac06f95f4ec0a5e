package coop.siembra.coach.training;

import coop.siembra.coach.Span;
import coop.siembra.coach.model.Subject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Words that were quoted and words that were found, over many replies. */
final class Words {
    private int both;
    private int quoted;
    private int found;

    void add(Subject subject, List<Span> truth, List<Span> spans) {
        var marked = words(subject, truth);
        var said = words(subject, spans);
        quoted += marked.size();
        found += said.size();
        said.retainAll(marked);
        both += said.size();
    }

    private static Set<Integer> words(Subject subject, List<Span> spans) {
        var words = new HashSet<Integer>();
        for (var span : spans) {
            for (int start : subject.wordsIn(span)) {
                words.add(start);
            }
        }
        return words;
    }

    double f1() {
        return both == 0 ? 0 : 2.0 * both / (quoted + found);
    }
}
