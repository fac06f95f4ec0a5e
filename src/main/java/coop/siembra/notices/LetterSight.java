package coop.siembra.notices;

import java.util.Set;

/**
 * Says who may see the letters of a kind; implemented, as a bean, by the module whose letters they are, and asked where letters are
 * read, each time. An implementation asks who has signed in and holds nothing back for them: of a kind nobody answers for, only
 * administrators see that there are letters, and nobody reads any.
 *
 * <p>There are two questions because a letter has two sides. That there is one, when it was written, whether it left and if not why is
 * what whoever looks after the work has to know ({@link #reach}); administrators know it of all letters, since they look after the mail
 * server. To whom it goes and what it says may be hidden even from those ({@link #readable}): in a blind opening a letter would tell the
 * name.
 */
public interface LetterSight {

    /** The {@link About#kind} answered for; no two beans answer for the same. */
    String kind();

    /** Key of the text that names what such letters are about. */
    String title();

    /** Of which letters the signed-in person may know. Being an administrator adds the others. */
    LetterReach reach();

    /**
     * Of which of these the signed-in person may see recipient, subject and words.
     *
     * @param asked what some letters are about, all of this kind
     * @return some of those asked for
     */
    Set<About> readable(Set<About> asked);

    /** Whether what opens something may be read in the outbox where no letters leave, to be passed on by hand. */
    default boolean showsSecrets() {
        return true;
    }

    /**
     * Whether what a letter says still holds, asked before one is sent again that has not left. It is no question of who asks.
     *
     * @param letter one of this kind about this
     */
    default boolean holds(About about, LetterId letter) {
        return true;
    }

    /** The signed-in person is about to read a letter for which they have leave: to be noted where the owner keeps such notes. */
    default void opened(About about) {}
}
