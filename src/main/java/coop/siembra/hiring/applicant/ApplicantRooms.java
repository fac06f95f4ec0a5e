package coop.siembra.hiring.applicant;

import org.springframework.stereotype.Component;

/** All that applicants' pages need. */
@Component
public record ApplicantRooms(
        ApplicantDesk desk,
        ApplicantSittings sittings,
        ApplicantReply reply,
        ApplicantProof proof,
        ApplicantGroups groups,
        ApplicantData data,
        ApplicantCopies copies,
        ApplicantFeedback feedback) {}
