package coop.siembra.browser;

import coop.siembra.kernel.Language;

/** Every page in English. */
class AllPagesInEnglishIntegrationTests extends EveryPage {

    AllPagesInEnglishIntegrationTests() {
        super(Language.EN);
    }
}
