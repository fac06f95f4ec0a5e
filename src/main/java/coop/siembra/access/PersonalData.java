package coop.siembra.access;

import coop.siembra.kernel.PersonId;

/**
 * What one part of the application holds about a person, for them to download. Each module declares a bean of this type for what it
 * keeps; that is all it takes to be in the download. Asked for the signed-in person only.
 */
public interface PersonalData {

    /** Name of the file, for ever the same and of nobody else: lower-case letters and hyphens, such as {@code courses}. */
    String key();

    /** Key of a text of one or two sentences that tell the person what is in the file. */
    String title();

    /**
     * All there is about a person, as maps with keys in English, records, lists, texts, numbers, typed ids and times; with the words
     * that were on the screen beside their ids where those can be had. Leave out what opens something, such as hashes and tokens.
     */
    Object about(PersonId person);
}
