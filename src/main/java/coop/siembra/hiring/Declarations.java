package coop.siembra.hiring;

import coop.siembra.hiring.content.Groups;
import coop.siembra.hiring.content.HiringContent;
import coop.siembra.hiring.content.HiringPart.Notices;
import coop.siembra.hiring.model.ApplicationId;
import coop.siembra.hiring.store.DeclarationStore;
import coop.siembra.kernel.KeyedHash;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;

/**
 * Which groups applicants voluntarily count themselves among. It is for whoever holds an application's link, and for counting; nothing that
 * people at work are shown reads a single declaration. It is kept under a keyed hash of the application's id, apart from the application.
 */
@Service
public class Declarations {
    private final DeclarationStore store;
    private final HiringContent content;
    private final HiringSettings settings;

    Declarations(DeclarationStore store, HiringContent content, HiringSettings settings) {
        this.store = store;
        this.content = content;
        this.settings = settings;
    }

    /** The questions that are asked, in their order; none where there is no such content. */
    public List<Groups.Question> questions() {
        var chosen = settings.rules().groups();
        return content.notices().stream()
                .flatMap(notices -> notices.groups().questions().stream())
                .filter(question -> question.always() || chosen.contains(question.id()))
                .toList();
    }

    /**
     * Keeps what an applicant declares, in place of what was declared before; nothing takes it back.
     *
     * @param groups ids of options by question
     * @return whether it is what was asked: else nothing changes
     */
    public boolean declare(ApplicationId application, Map<String, Set<String>> groups) {
        Map<String, List<String>> chosen = new LinkedHashMap<>();
        for (var question : questions()) {
            var options = groups.getOrDefault(question.id(), Set.of());
            if (!fits(question, options)) {
                return false;
            }
            if (!options.isEmpty()) {
                chosen.put(question.id(), options.stream().sorted().toList());
            }
        }
        if (groups.keySet().stream()
                .anyMatch(id ->
                        questions().stream().noneMatch(question -> question.id().equals(id)))) {
            return false;
        }
        if (chosen.isEmpty()) {
            takeBack(application);
        } else {
            var version = content.notices().map(Notices::version).orElseThrow().value();
            store.save(key(application), version, chosen);
        }
        return true;
    }

    private static boolean fits(Groups.Question question, Set<String> options) {
        var known = question.options().stream().map(Groups.Option::id).toList();
        return known.containsAll(options) && (question.multiple() || options.size() <= 1);
    }

    /** What an applicant declared, for their own page and copy. */
    public Map<String, List<String>> own(ApplicationId application) {
        return store.find(key(application)).orElse(Map.of());
    }

    public void takeBack(ApplicationId application) {
        store.remove(key(application));
    }

    /** What applicants declared, for counting only. */
    Map<ApplicationId, Map<String, List<String>>> of(Collection<ApplicationId> applications) {
        var hash = hash();
        Map<String, ApplicationId> keys = new HashMap<>();
        applications.forEach(application -> keys.put(hash.of(application.value()), application));
        Map<ApplicationId, Map<String, List<String>>> declared = new HashMap<>();
        store.findAll(keys.keySet()).forEach((key, groups) -> {
            var application = keys.get(key);
            if (application != null) {
                declared.put(application, groups);
            }
        });
        return declared;
    }

    /** Under which a declaration is kept. */
    String key(ApplicationId application) {
        return hash().of(application.value());
    }

    private KeyedHash hash() {
        return new KeyedHash(settings.declarationSecret().getBytes(StandardCharsets.UTF_8));
    }
}
