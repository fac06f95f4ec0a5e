package coop.siembra.conversation.model;

/** Where the two people meet; decides what the player looks like. */
public enum Channel {
    COUNTER,
    PHONE,
    CHAT,
    VIDEO
}
