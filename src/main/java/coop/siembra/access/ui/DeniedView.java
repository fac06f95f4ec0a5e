package coop.siembra.access.ui;

import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import coop.siembra.ui.MessagePage;
import jakarta.servlet.http.HttpServletResponse;

/** Says that a page is not for this person, and what to do about it. */
@AnonymousAllowed
class DeniedView extends MessagePage implements HasErrorParameter<AccessDeniedException>, HasDynamicTitle {

    DeniedView() {
        super("403", "access.denied");
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<AccessDeniedException> error) {
        return HttpServletResponse.SC_FORBIDDEN;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("access.denied.title");
    }
}
