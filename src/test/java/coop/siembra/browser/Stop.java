package coop.siembra.browser;

import coop.siembra.kernel.Language;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * A page in a state worth looking at.
 *
 * @param name of the state, for people
 * @param template of the route
 * @param role who looks
 * @param path where to go
 * @param then what to do there before looking
 */
record Stop(String name, String template, Role role, Function<Sights, String> path, Consumer<Visitor> then) {

    /** Who looks at a page. */
    enum Role {
        STRANGER,
        NEWCOMER,
        LEARNER,
        HEAD,
        TAKER,
        TRAINER,
        VACANCY_RECRUITER,
        VACANCY_DECIDER,
        RECRUITER,
        JUDGE,
        DECIDER,
        ADMINISTRATOR
    }

    static Stop at(String name, String template, Role role, Function<Sights, String> path) {
        return new Stop(name, template, role, path, visitor -> {});
    }

    static Stop at(String template, Role role) {
        return at(template.isEmpty() ? "home" : template, template, role, sights -> template);
    }

    Stop then(String name, Consumer<Visitor> more) {
        return new Stop(this.name + ", " + name, template, role, path, more);
    }

    /** The same, where more leads to another page. */
    Stop leading(String name, String other, Consumer<Visitor> more) {
        return new Stop(this.name + ", " + name, other, role, path, more);
    }

    /** Which of the people there are looks. */
    Guest guest(Sights sights) {
        return switch (role) {
            case STRANGER, NEWCOMER -> sights.newcomer();
            case LEARNER -> sights.learner();
            case HEAD -> sights.head();
            case TAKER -> sights.taker();
            case TRAINER -> sights.trainer();
            case VACANCY_RECRUITER -> sights.recruiter();
            case VACANCY_DECIDER -> sights.decider();
            case RECRUITER -> sights.selection().recruiter();
            case JUDGE -> sights.selection().judge();
            case DECIDER -> sights.selection().decider();
            case ADMINISTRATOR -> sights.administrator();
        };
    }

    String words(Language language) {
        return name + " in " + language.code();
    }

    @Override
    public String toString() {
        return name;
    }
}
