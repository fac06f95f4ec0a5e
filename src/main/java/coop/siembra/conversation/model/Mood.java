package coop.siembra.conversation.model;

/** What shows on the other person's face. */
public enum Mood {
    ANGRY,
    ANNOYED,
    ANXIOUS,
    SAD,
    ASHAMED,
    CONFUSED,
    TIRED,
    NEUTRAL,
    SURPRISED,
    HOPEFUL,
    RELIEVED,
    GRATEFUL,
    AMUSED
}
