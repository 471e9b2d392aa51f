/** Generated from the API's contract by tools/generate/client.mjs. */
export interface paths {
    "/api/v1/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["SessionController_read"];
        put?: never;
        post: operations["SessionController_signIn"];
        delete: operations["SessionController_signOut"];
        options?: never;
        head?: never;
        patch: operations["SessionController_change"];
        trace?: never;
    };
    "/api/v1/session/offline-key": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["SessionController_readOfflineKey"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/session/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["SessionController_changePassword"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/installation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["SetupController_installation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/setup/first-administrator": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["SetupController_createFirstAdministrator"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/setup/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["SetupController_setPassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ProjectController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{projectCode}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ProjectController_detail"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{projectCode}/key-activities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ProjectController_keyActivities"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{projectCode}/overview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ProjectController_overview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{projectCode}/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ProjectController_listPeople"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/programme/specific-objectives": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ProgrammeController_objectives"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/programme/items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ProgrammeController_find"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/programme/items/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ProgrammeController_item"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/programme/comparison": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ProgrammeController_compare"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/programme/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ProgrammeController_versions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/programme/registration-numbers/{number}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ProgrammeController_registrationNumber"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{projectCode}/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["SearchController_search"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/code-lists/{list}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["CodeListController_items"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["UserController_list"];
        put?: never;
        post: operations["UserController_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["UserController_change"];
        trace?: never;
    };
    "/api/v1/users/{id}/roles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["UserController_giveRole"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/{id}/roles/{roleId}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["UserController_endRole"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/{id}/password-link": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["UserController_passwordLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["SettingsController_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/settings/outbox/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["SettingsController_retryOutbox"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/settings/mails": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["SettingsController_listMails"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/settings/mails/{id}/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["SettingsController_retryMail"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["SettingsController_readAudit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{projectCode}/territorial-units": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["TerritorialUnitController_list"];
        put?: never;
        post: operations["TerritorialUnitController_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{projectCode}/territorial-units/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["TerritorialUnitController_detail"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["TerritorialUnitController_change"];
        trace?: never;
    };
    "/api/v1/projects/{projectCode}/territorial-units/{id}/assignments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["UnitAssignmentController_assign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{projectCode}/territorial-units/{id}/assignments/{assignmentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["UnitAssignmentController_correct"];
        trace?: never;
    };
    "/api/v1/projects/{projectCode}/territorial-units/{id}/assignments/{assignmentId}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["UnitAssignmentController_end"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{projectCode}/territorial-units/{id}/assignments/{assignmentId}/substitute": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["UnitAssignmentController_setSubstitute"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{projectCode}/territorial-units/{id}/municipalities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["UnitMunicipalityController_list"];
        put: operations["UnitMunicipalityController_put"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{projectCode}/territorial-units/{unitId}/contacts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["UnitContactController_list"];
        put?: never;
        post: operations["UnitContactController_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{projectCode}/territorial-units/{unitId}/contacts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["UnitContactController_change"];
        post?: never;
        delete: operations["UnitContactController_erase"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{projectCode}/territorial-units/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["UnitHistoryController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{projectCode}/territorial-places": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["TerritorialPlaceController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{projectCode}/deliverables": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["DeliverableController_page"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{projectCode}/deliverables/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["DeliverableController_detail"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["DeliverableController_plan"];
        trace?: never;
    };
    "/api/v1/projects/{projectCode}/deliverables/bulk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["DeliverableController_planInBulk"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{projectCode}/deliverables/{id}/transitions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["DeliverableController_transition"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{projectCode}/deliverables/{id}/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["DeliverableFileController_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{projectCode}/deliverables/{id}/files/{fileId}/void": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["DeliverableFileController_void"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{projectCode}/deliverables/{id}/files/{fileId}/content": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["DeliverableFileController_content"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{projectCode}/deliverables/{id}/draft": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["DeliverableDraftController_read"];
        put?: never;
        post: operations["DeliverableDraftController_build"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{projectCode}/deliverables/{id}/draft/document": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["DeliverableDraftController_document"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{projectCode}/participants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ParticipantController_list"];
        put?: never;
        post: operations["ParticipantController_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{projectCode}/participants/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ParticipantController_search"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{projectCode}/participants/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ParticipantController_detail"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["ParticipantController_patch"];
        trace?: never;
    };
    "/api/v1/projects/{projectCode}/participants/{id}/supports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ParticipantController_supports"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{projectCode}/participants/{id}/sheet": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ParticipantSheetController_sheet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{projectCode}/participants/duplicates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ParticipantSheetController_likely"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{projectCode}/participants/{id}/merge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ParticipantMergeController_merge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{projectCode}/participants/{id}/merge/rehearsal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ParticipantMergeController_rehearse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{projectCode}/participants/{id}/protection": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ParticipantProtectionController_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{projectCode}/participants/{id}/erasure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ParticipantProtectionController_erase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{projectCode}/participants/{id}/restriction": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["ParticipantProtectionController_withdraw"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{projectCode}/participants/{id}/openings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ParticipantProtectionController_open"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{projectCode}/data-protection": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["DataProtectionController_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{projectCode}/data-protection/retention": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["DataProtectionController_set"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{projectCode}/advisory-logs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["AdvisoryLogController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{projectCode}/advisory-logs/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["AdvisoryLogController_search"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{projectCode}/advisory-logs/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["AdvisoryLogController_detail"];
        put: operations["AdvisoryLogController_put"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{projectCode}/advisory-logs/{id}/void": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["AdvisoryLogController_void"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{projectCode}/advisory-logs/{id}/responses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["AdvisoryLogActController_respond"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{projectCode}/advisory-logs/{id}/next-step": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["AdvisoryLogActController_markNextStep"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{projectCode}/advisory-logs/{id}/same-visits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["AdvisoryLogActController_sameVisits"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{projectCode}/advisory-logs/{id}/merge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["AdvisoryLogActController_merge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{projectCode}/log-templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["LogTemplateController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{projectCode}/log-templates/last-time": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["LogTemplateController_lastTime"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{projectCode}/log-templates/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["LogTemplateController_save"];
        post?: never;
        delete: operations["LogTemplateController_remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{projectCode}/indicators": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["IndicatorController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{projectCode}/indicators/{code}/evidence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["IndicatorController_evidence"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{projectCode}/indicators/{code}/series": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["IndicatorController_monthly"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{projectCode}/indicators/{code}/targets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["IndicatorController_plan"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{projectCode}/indicators/participants/radar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["CountedPersonController_radar"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{projectCode}/indicators/participants/evidence/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["CountedPersonController_explanation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{projectCode}/counting-rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["CountingRuleController_list"];
        put?: never;
        post: operations["CountingRuleController_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{projectCode}/counting-rules/rehearsal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["CountingRuleController_rehearse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{projectCode}/counting-rules/{number}/withdrawal-rehearsal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["CountingRuleController_rehearseWithdrawal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{projectCode}/counting-rules/{number}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["CountingRuleController_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{projectCode}/verdicts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["VerdictController_list"];
        put?: never;
        post: operations["VerdictController_record"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{projectCode}/heat-map": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ComparisonController_heatMap"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{projectCode}/heat-map/compare": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ComparisonController_compare"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{projectCode}/territorial-units/{id}/shift": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ComparisonController_unitShift"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{projectCode}/region-coverage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ComparisonController_regionCoverage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{projectCode}/deadlines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["DeadlineController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{projectCode}/calendar-token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["CalendarController_address"];
        put?: never;
        post: operations["CalendarController_renew"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{projectCode}/calendar.ics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["CalendarController_feed"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["NotificationController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notifications/read-all": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["NotificationController_readAll"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notifications/{id}/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["NotificationController_read"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{projectCode}/my-day": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["MyDayController_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{projectCode}/municipalities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["MunicipalityController_suggest"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{projectCode}/municipalities/{code}/exclusion-index": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["MunicipalityController_putIndex"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{projectCode}/milestone-matrix": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["MilestoneController_matrix"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{projectCode}/territorial-units/{id}/milestones": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["MilestoneController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{projectCode}/territorial-units/{id}/milestones/{stage}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["MilestoneController_put"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{projectCode}/plans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PlanController_list"];
        put?: never;
        post: operations["PlanController_start"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{projectCode}/plans/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PlanController_detail"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["PlanController_writeHead"];
        trace?: never;
    };
    "/api/v1/projects/{projectCode}/plan-versions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PlanVersionController_detail"];
        put: operations["PlanVersionController_write"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{projectCode}/plan-versions/{id}/transitions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["PlanVersionController_transition"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{projectCode}/measures/{measureId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["MeasureController_detail"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{projectCode}/measures/{measureId}/place": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["MeasureController_place"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{projectCode}/measures/{measureId}/progress": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["MeasureController_record"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{projectCode}/plan-versions/{id}/export.docx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PlanExportController_docx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{projectCode}/plan-versions/{id}/export.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PlanExportController_pdf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{projectCode}/plan-versions/{id}/export.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PlanExportController_xlsx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{projectCode}/calls": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["CallController_list"];
        put?: never;
        post: operations["CallController_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{projectCode}/calls/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["CallController_detail"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["CallController_change"];
        trace?: never;
    };
    "/api/v1/projects/{projectCode}/funding": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["FundingController_overview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{projectCode}/funding/measures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["FundingController_measures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{projectCode}/measures/{id}/funding": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["FundingController_funding"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{projectCode}/measures/{id}/sources": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["FundingController_decide"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{projectCode}/measures/{id}/sources/{sourceId}/steps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["FundingController_step"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{projectCode}/mas": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["MasController_list"];
        put?: never;
        post: operations["MasController_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{projectCode}/mas-coverage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["MasController_coverage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{projectCode}/territorial-units/{unitId}/mas": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["MasController_ofUnit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{projectCode}/mas/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["MasController_detail"];
        put: operations["MasController_change"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{projectCode}/mas/{id}/projects": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["MasController_addProject"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{projectCode}/mas/{id}/projects/{masProjectId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["MasController_changeProject"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/enquiry-forms/{objective}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["EnquiryFormController_form"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/enquiries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["EnquiryFormController_send"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{projectCode}/enquiries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["EnquiryController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{projectCode}/enquiry-statistics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["EnquiryController_statistics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{projectCode}/enquiries/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["EnquiryController_detail"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["EnquiryController_change"];
        trace?: never;
    };
    "/api/v1/projects/{projectCode}/enquiries/{id}/transitions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["EnquiryController_move"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{projectCode}/enquiries/{id}/answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["EnquiryController_answer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{projectCode}/enquiries/{id}/notes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["EnquiryController_note"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{projectCode}/enquiries/{id}/erasure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["EnquiryController_erase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{projectCode}/silent-units": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["SilentUnitController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{projectCode}/silent-units/{unitId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["SilentUnitController_ofUnit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{projectCode}/handovers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["HandoverController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{projectCode}/handovers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["HandoverController_detail"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{projectCode}/territorial-units/{id}/handovers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["HandoverController_offer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{projectCode}/handovers/{id}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["HandoverController_accept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{projectCode}/handovers/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["HandoverController_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{projectCode}/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ImportController_list"];
        put?: never;
        post: operations["ImportController_rehearse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{projectCode}/imports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ImportController_detail"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{projectCode}/imports/{id}/rows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ImportController_rows"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{projectCode}/imports/{id}/rows/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ImportController_search"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{projectCode}/imports/{id}/columns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["ImportController_chooseColumns"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{projectCode}/imports/{id}/run": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ImportController_run"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{projectCode}/imports/{id}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ImportController_undo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{projectCode}/import-kinds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ImportKindController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{projectCode}/import-kinds/{kind}/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ImportKindController_exportFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{projectCode}/territorial-units/{unitId}/attachments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["UnitAttachmentController_list"];
        put?: never;
        post: operations["UnitAttachmentController_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{projectCode}/attachments/{id}/content": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["AttachmentController_content"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{projectCode}/attachments/{id}/openings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["AttachmentController_openWithReason"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{projectCode}/attachments/{id}/void": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["AttachmentController_void"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{projectCode}/territorial-units/{unitId}/cooperation-descriptions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["UnitDescriptionController_list"];
        put?: never;
        post: operations["UnitDescriptionController_start"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{projectCode}/cooperation-descriptions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["CooperationDescriptionController_detail"];
        put: operations["CooperationDescriptionController_write"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{projectCode}/cooperation-descriptions/{id}/transitions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["CooperationDescriptionController_transition"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{projectCode}/expected-results/{resultKey}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ExpectedResultController_place"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{projectCode}/expected-results/{resultKey}/closings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ExpectedResultController_close"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{projectCode}/cooperation-descriptions/{id}/export.docx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["DescriptionExportController_docx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{projectCode}/cooperation-descriptions/{id}/export.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["DescriptionExportController_pdf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{projectCode}/criteria-catalogues": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["CriteriaCatalogueController_list"];
        put?: never;
        post: operations["CriteriaCatalogueController_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{projectCode}/criteria-catalogues/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["CriteriaCatalogueController_detail"];
        put: operations["CriteriaCatalogueController_change"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{projectCode}/criteria-catalogues/{id}/transitions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["CriteriaCatalogueController_move"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{projectCode}/criteria-catalogues/{id}/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["CriteriaCatalogueController_export"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{projectCode}/assessments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["AssessmentController_record"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{projectCode}/assessments/{id}/corrections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["AssessmentController_correct"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{projectCode}/territorial-units/{unitId}/assessments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["UnitAssessmentController_ofUnit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{projectCode}/indicator-sets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["IndicatorSetController_list"];
        put?: never;
        post: operations["IndicatorSetController_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{projectCode}/indicator-sets/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["IndicatorSetController_detail"];
        put: operations["IndicatorSetController_change"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{projectCode}/indicator-sets/{id}/difference": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["IndicatorSetController_difference"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{projectCode}/indicator-sets/{id}/adoption": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["IndicatorSetController_adopt"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{projectCode}/indicator-sets/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["IndicatorSetController_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{projectCode}/deliverables/{id}/parts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["DeliverablePartController_list"];
        put?: never;
        post: operations["DeliverablePartController_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{projectCode}/deliverables/{id}/parts/order": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["DeliverablePartController_order"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{projectCode}/deliverables/{id}/parts/{partId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["DeliverablePartController_remove"];
        options?: never;
        head?: never;
        patch: operations["DeliverablePartController_change"];
        trace?: never;
    };
    "/api/v1/projects/{projectCode}/deliverables/{id}/parts/{partId}/completion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["DeliverablePartController_complete"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{projectCode}/timesheets/{month}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["TimesheetController_month"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{projectCode}/timesheets/{month}/people/{personId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["TimesheetController_detail"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{projectCode}/timesheets/{month}/people/{personId}/signature": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["TimesheetController_sign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{projectCode}/timesheets/{month}/people/{personId}/signature/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["TimesheetController_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{projectCode}/timesheets/{month}/people/{personId}/export.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["TimesheetFileController_pdf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{projectCode}/timesheets/{month}/people/{personId}/export.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["TimesheetFileController_xlsx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{projectCode}/work-hours": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["WorkHoursController_write"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{projectCode}/work-hours/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["WorkHoursController_remove"];
        options?: never;
        head?: never;
        patch: operations["WorkHoursController_change"];
        trace?: never;
    };
    "/api/v1/projects/{projectCode}/employments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["EmploymentController_list"];
        put?: never;
        post: operations["EmploymentController_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{projectCode}/employments/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["EmploymentController_remove"];
        options?: never;
        head?: never;
        patch: operations["EmploymentController_change"];
        trace?: never;
    };
    "/api/v1/projects/{projectCode}/timesheet-rule": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["EmploymentController_rule"];
        put: operations["EmploymentController_setRule"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{projectCode}/register-findings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["RegisterFindingController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{projectCode}/register-findings/waivers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["RegisterFindingController_waive"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{projectCode}/register-findings/waivers/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["RegisterFindingController_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{projectCode}/is-esf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["IsEsfController_desk"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{projectCode}/is-esf/exchanges": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["IsEsfController_history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{projectCode}/is-esf/left-out-persons": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["IsEsfController_leftOut"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{projectCode}/is-esf/rows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["IsEsfController_rows"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{projectCode}/is-esf/unlisted-persons": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["IsEsfController_unlisted"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{projectCode}/is-esf/free-persons/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["IsEsfController_free"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{projectCode}/is-esf/differences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["IsEsfController_differences"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{projectCode}/is-esf/hours-differences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["IsEsfController_hours"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{projectCode}/is-esf/left-out-supports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["IsEsfController_leftOutSupports"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{projectCode}/is-esf/persons.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["IsEsfExchangeController_exportPersons"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{projectCode}/is-esf/supports.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["IsEsfExchangeController_exportSupports"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{projectCode}/is-esf/lists": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["IsEsfExchangeController_load"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{projectCode}/is-esf/lists/{id}/match": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["IsEsfExchangeController_match"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{projectCode}/is-esf/lists/{id}/rows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["IsEsfExchangeController_settle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{projectCode}/is-esf/exchanges/{id}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["IsEsfExchangeController_undo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{projectCode}/is-esf/specifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["IsEsfExchangeController_setSpecifications"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        FieldProblem: {
            field?: string;
            code: string;
            params?: {
                [key: string]: string | number;
            };
        };
        ProblemDocument: {
            type: string;
            title: string;
            status: number;
            code: string;
            params: {
                [key: string]: string | number;
            };
            id: string;
            errors?: components["schemas"]["FieldProblem"][];
            current?: {
                [key: string]: unknown;
            };
            changed?: string[];
            difference?: {
                [key: string]: unknown;
            }[];
        };
        SignInRequest: {
            /** Format: email */
            email: string;
            /** Format: password */
            password: string;
        };
        SessionUnit: {
            /** Format: uuid */
            id: string;
            name: string;
        };
        SessionRole: {
            /** @enum {string} */
            role: "manager" | "consultant" | "evaluator" | "coordinator" | "admin";
            projectCode: string | null;
            unit: components["schemas"]["SessionUnit"] | null;
        };
        SessionProject: {
            /** @example RSSZ */
            code: string;
            permissions: ("project.read" | "project.plan" | "deliverable.read" | "deliverable.plan" | "deliverable.work" | "deliverable.approve" | "deliverable.publish" | "unit.read" | "unit.manage" | "unit.assign" | "contact.read" | "log.read" | "log.write" | "timesheet.write" | "timesheet.manage" | "log.respond" | "participant.read" | "participant.write" | "participant.reveal" | "participant.merge" | "isesf.exchange" | "participant.sample" | "participant.protect" | "cooperation.write" | "cooperation.agree" | "cooperation.approve" | "plan.read" | "plan.write" | "plan.approve" | "funding.read" | "funding.decide" | "call.manage" | "criteria.manage" | "assessment.write" | "import.run" | "indicator.read" | "rule.manage" | "verdict.write" | "mas.read" | "mas.manage" | "enquiry.handle" | "deadline.read" | "notification.read" | "user.manage" | "settings.manage" | "audit.read" | "mail.read")[];
        };
        SessionUser: {
            /** Format: uuid */
            id: string;
            email: string;
            displayName: string;
            /** @enum {string} */
            locale: "cs" | "en";
            /** @description Whether deadlines come by mail too */
            mailReminders: boolean;
            roles: components["schemas"]["SessionRole"][];
            projects: components["schemas"]["SessionProject"][];
            /** @description Held in any project */
            permissions: ("project.read" | "project.plan" | "deliverable.read" | "deliverable.plan" | "deliverable.work" | "deliverable.approve" | "deliverable.publish" | "unit.read" | "unit.manage" | "unit.assign" | "contact.read" | "log.read" | "log.write" | "timesheet.write" | "timesheet.manage" | "log.respond" | "participant.read" | "participant.write" | "participant.reveal" | "participant.merge" | "isesf.exchange" | "participant.sample" | "participant.protect" | "cooperation.write" | "cooperation.agree" | "cooperation.approve" | "plan.read" | "plan.write" | "plan.approve" | "funding.read" | "funding.decide" | "call.manage" | "criteria.manage" | "assessment.write" | "import.run" | "indicator.read" | "rule.manage" | "verdict.write" | "mas.read" | "mas.manage" | "enquiry.handle" | "deadline.read" | "notification.read" | "user.manage" | "settings.manage" | "audit.read" | "mail.read")[];
        };
        Session: {
            user: components["schemas"]["SessionUser"];
            csrfToken: string;
            demo: boolean;
            /** Format: date */
            today: string;
        };
        OfflineKey: {
            /**
             * Format: uuid
             * @description Whose it is
             */
            userId: string;
            /**
             * Format: byte
             * @description 256 bits; the same for the person until the secret of the installation changes
             */
            key: string;
            /**
             * @description Hours since the last contact for which it may be kept
             * @example 168
             */
            hours: number;
        };
        ChangeSessionRequest: {
            /** @enum {string} */
            locale?: "cs" | "en";
            /** @description Deadlines by mail too; in the application they are always told */
            mailReminders?: boolean;
        };
        ChangePasswordRequest: {
            /** Format: password */
            currentPassword: string;
            /** Format: password */
            password: string;
        };
        DemoLogin: {
            email: string;
            /** @enum {string} */
            role: "manager" | "consultant" | "evaluator" | "coordinator" | "admin";
            displayName: string;
        };
        Installation: {
            demo: boolean;
            demoLogins: components["schemas"]["DemoLogin"][];
            demoPassword: string | null;
            needsFirstAdministrator: boolean;
        };
        FirstAdministratorRequest: {
            token: string;
            /** Format: email */
            email: string;
            displayName: string;
            password: string;
        };
        SetPasswordRequest: {
            token: string;
            password: string;
        };
        ProjectImplementer: {
            name: string;
            address: string;
            contactName: string;
            contactEmail: string;
        };
        ThematicArea: {
            /** Format: uuid */
            id: string;
            code: string;
            nameCs: string;
            nameEn: string;
        };
        Project: {
            /** Format: uuid */
            id: string;
            /** @example RSSZ */
            code: string;
            /** @example CZ.03.02.02/00/22_004/0000366 */
            registrationNumber: string;
            name: string;
            /** Format: date */
            startsOn: string;
            /** Format: date */
            endsOn: string;
            implementer: components["schemas"]["ProjectImplementer"];
            goal: string;
            thematicAreas: components["schemas"]["ThematicArea"][];
            /** @description Territorial units within the scope of the reader */
            units: number;
            /** @description Places for territorial units that the project plans */
            places: number;
        };
        ProjectOutputLine: {
            code: string;
            title: string;
            /** @example KA02 */
            keyActivity: string;
            plannedCount: number;
            kind: string;
            /** @enum {string} */
            scope: "project" | "place" | "year" | "open";
            isComposite: boolean;
            allowedKinds: string[];
            /** @description The words of the source */
            source: string;
        };
        ProjectAssumption: {
            subject: string;
            statementCs: string;
            statementEn: string;
        };
        ProjectRuleChoice: {
            /** @example participants */
            indicator: string;
            parameter: string;
            value: string | number | boolean;
            alternatives: (string | number | boolean)[];
            isAssumption: boolean;
            /** @description The words of the source, or why there are none; Czech */
            source: string;
            /** @description What was chosen and why */
            noteCs: string;
            noteEn: string;
        };
        ProjectMonitoringPeriod: {
            number: number;
            /** Format: date */
            startsOn: string;
            /** Format: date */
            endsOn: string;
            /** Format: date */
            reportDueOn: string;
            isFinal: boolean;
            isAssumption: boolean;
        };
        ProjectDetail: {
            /** Format: uuid */
            id: string;
            /** @example RSSZ */
            code: string;
            /** @example CZ.03.02.02/00/22_004/0000366 */
            registrationNumber: string;
            name: string;
            /** Format: date */
            startsOn: string;
            /** Format: date */
            endsOn: string;
            implementer: components["schemas"]["ProjectImplementer"];
            goal: string;
            thematicAreas: components["schemas"]["ThematicArea"][];
            /** @description Territorial units within the scope of the reader */
            units: number;
            /** @description Places for territorial units that the project plans */
            places: number;
            programme: string;
            summary: string;
            outputLines: components["schemas"]["ProjectOutputLine"][];
            assumptions: components["schemas"]["ProjectAssumption"][];
            ruleChoices: components["schemas"]["ProjectRuleChoice"][];
            monitoringPeriods: components["schemas"]["ProjectMonitoringPeriod"][];
        };
        SubActivity: {
            /** @example KA01c */
            code: string;
            name: string;
        };
        KeyActivity: {
            /** Format: uuid */
            id: string;
            /** @example KA01 */
            code: string;
            name: string;
            subActivities: components["schemas"]["SubActivity"][];
            plannedDocuments: number;
            countedDocuments: number;
            /** @description Documents that have a due date */
            datedDocuments: number;
            /** @description Due before the day and neither approved nor withdrawn on it */
            overdueDocuments: number;
            /** @description Minutes of valid advisory logs held up to the day, in the units of `hoursReach` */
            supportMinutes: number;
            /**
             * @description Whose hours they are: of the project, or of the reader’s territorial units; documents are the project’s
             * @enum {string}
             */
            hoursReach: "project" | "own-units";
            /** @description The day is yet to come: everything is counted to today */
            asOfInFuture: boolean;
        };
        RuleVersionRef: {
            number: number;
            /** Format: date */
            validFrom: string;
        };
        IndicatorTarget: {
            /** Format: date */
            dueOn: string;
            value: number;
            isFinal: boolean;
            isAssumption: boolean;
        };
        IndicatorByKeyActivity: {
            /** @example KA02 */
            keyActivity: string;
            target: number | null;
            /** @description Null for persons: they do not add up over activities */
            value: number | null;
            /** @description Support of persons in the units of `hoursReach`; null for documents */
            minutes: number | null;
        };
        VerdictSubject: {
            /** @enum {string} */
            indicator?: "documents" | "participants";
            /** Format: uuid */
            deliverableId?: string;
        };
        UserRef: {
            /** Format: uuid */
            id: string;
            displayName: string;
        };
        Verdict: {
            /** Format: uuid */
            id: string;
            subject: components["schemas"]["VerdictSubject"];
            /** Format: date */
            asOf: string;
            /** @description Value of the indicator on that day; of a deliverable 1 when it counted, else 0 */
            value: number | null;
            /** @enum {string} */
            outcome: "confirmed" | "confirmed-with-reservation" | "not-confirmed";
            finding: string;
            by: components["schemas"]["UserRef"];
            /** Format: date-time */
            recordedAt: string;
        };
        Indicator: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            code: "documents" | "participants";
            name: string;
            target: number;
            /** @description Counted from evidence as of the day; of the project, for every reader */
            value: number;
            /** @description Planned for the day; null when it was not set */
            planned: number | null;
            plannedIsAssumption: boolean;
            almost: number;
            /** @description Documents published by the day; null for persons */
            publishedValue: number | null;
            /** @description Documents: those counted whose latest verdict is confirmed. Persons: the value of the latest confirmed verdict */
            verifiedValue: number | null;
            /** Format: date */
            asOf: string;
            /** @description The day is yet to come: evidence is counted to today, the plan is that of the day */
            asOfInFuture: boolean;
            /**
             * @description Whose hours `byKeyActivity` adds up: of the project, or of the reader’s territorial units
             * @enum {string}
             */
            hoursReach: "project" | "own-units";
            /** @description The rule that decides what counts; which fields it has depends on the indicator */
            rule: {
                /** @enum {string} */
                countsFrom?: "approved" | "published";
                thresholdMinutes?: number;
                /** @enum {string} */
                operator?: "more-than" | "at-least";
                minInPersonMinutes?: number;
                inPersonRequired?: boolean;
                hourMinutes?: number;
                almostFromMinutes?: number;
                requireComplete?: boolean;
                hourMinutesByKind?: {
                    advisory?: number;
                    workshop?: number;
                    training?: number;
                };
                electronicModes?: ("in-person" | "remote" | "e-learning")[];
                requiredFields?: ("givenName" | "surname" | "birthDate" | "titleBefore" | "titleAfter" | "diedOn" | "municipality" | "municipalityPart" | "street" | "houseNumber" | "orientationNumber" | "orientationLetter" | "postalCode" | "email" | "phone" | "entryOn" | "exitOn" | "sex" | "labourStatus" | "education" | "housingAccess" | "sector" | "publicSectorPosition" | "projectPosition" | "disadvantages" | "sharedHousehold" | "supportType" | "personPosition" | "participationResult" | "exitSituations" | "territorialEligibility" | "partner")[];
            };
            /** @description Which version of the rule held; null for documents */
            ruleVersion: components["schemas"]["RuleVersionRef"] | null;
            targets: components["schemas"]["IndicatorTarget"][];
            /** @description Version of the stored targets: If-Match of a write of them */
            targetsVersion: number;
            byKeyActivity: components["schemas"]["IndicatorByKeyActivity"][];
            latestVerdict: components["schemas"]["Verdict"] | null;
        };
        ProjectOverview: {
            /** Format: date */
            asOf: string;
            /** @description The day is yet to come: evidence is counted to today, plans are those of the day */
            asOfInFuture: boolean;
            /**
             * @description Whose units and hours are counted: of the project, or those of the reader
             * @enum {string}
             */
            reach: "project" | "own-units";
            indicators: components["schemas"]["Indicator"][];
            keyActivities: components["schemas"]["KeyActivity"][];
            /** @description The next five open deadlines within the scope of the reader, as of today */
            deadlines: components["schemas"]["Deadline"][];
            /** @description Documents due before the day and neither approved nor withdrawn on it */
            overdue: number;
            /** @description Units within `reach` visited by the day */
            unitsWithVisit: number;
            /** @description Units within `reach` */
            units: number;
            /** @description Places for territorial units that the project plans */
            places: number;
        };
        ProjectPerson: {
            /** Format: uuid */
            id: string;
            displayName: string;
            roles: ("manager" | "consultant" | "evaluator" | "coordinator" | "admin")[];
        };
        ProgrammeSource: {
            /** @example 001_277c8a001ea7b0f9.txt */
            file: string;
            /** @example 35 */
            line: number;
        };
        ProgrammePriority: {
            cs: string;
            en: string;
            /** @example 2 */
            number: number;
        };
        ObjectiveWording: {
            source: string;
            isVerified: boolean;
        };
        ObjectiveAttachment: {
            cs: string;
            en: string;
            /** @enum {string} */
            objective: "2.1" | "2.2" | "3.1" | "CLLD";
            isDerived: boolean;
        };
        ProgrammeLevelNote: {
            cs: string;
            en: string;
            /** @example 2.2-T08 */
            belongsUnder: string;
        };
        ProgrammeTagItem: {
            cs: string;
            en: string;
            /** @example housing */
            code: string;
        };
        DerivedProgrammeTags: {
            thematicAreas: components["schemas"]["ProgrammeTagItem"][];
            targetGroups: components["schemas"]["ProgrammeTagItem"][];
            /** @description Czech words people use for the same thing */
            keywords: string[];
        };
        ProgrammePhrase: {
            cs: string;
            en: string;
        };
        ProgrammeFacts: {
            who: components["schemas"]["ProgrammePhrase"][];
            forWhom: components["schemas"]["ProgrammePhrase"][];
            where: components["schemas"]["ProgrammePhrase"][];
            manner: components["schemas"]["ProgrammePhrase"][];
            aim: components["schemas"]["ProgrammePhrase"][];
        };
        ProgrammeCatalogueItem: {
            /** @example 2.1-T01.5 */
            code: string;
            /** @enum {string} */
            kind: "objective" | "activity-group" | "activity" | "target-group" | "supported-group" | "feature" | "focus-area" | "principle";
            /** @enum {string} */
            objective: "2.1" | "2.2" | "3.1" | "CLLD";
            /** @description The item of the source this one is nested in */
            parentCode: string | null;
            titleCs: string;
            titleEn: string;
            /** @description The words of the source where ours differ: a corrected typo, or the official wording of an objective */
            titleSource: string | null;
            explanationCs: string;
            explanationEn: string;
            source: components["schemas"]["ProgrammeSource"];
            levelNote: components["schemas"]["ProgrammeLevelNote"] | null;
            /** @description One bullet of the source runs several groups together; the derived tags tell them apart */
            runsTogether: boolean;
            derived: components["schemas"]["DerivedProgrammeTags"];
            facts: components["schemas"]["ProgrammeFacts"];
        };
        SpecificObjective: {
            /** @enum {string} */
            code: "2.1" | "2.2" | "3.1" | "CLLD";
            titleCs: string;
            titleEn: string;
            /** @description The shortened wording of the source document */
            titleSource: string | null;
            explanationCs: string;
            explanationEn: string;
            source: components["schemas"]["ProgrammeSource"];
            /** @description What the document calls the programme */
            headingInSource: string | null;
            priority: components["schemas"]["ProgrammePriority"] | null;
            wording: components["schemas"]["ObjectiveWording"] | null;
            /** @description CLLD attaches to the wording of 2.1; derived */
            attachedTo: components["schemas"]["ObjectiveAttachment"] | null;
            activityGroups: components["schemas"]["ProgrammeCatalogueItem"][];
            activities: components["schemas"]["ProgrammeCatalogueItem"][];
            targetGroups: components["schemas"]["ProgrammeCatalogueItem"][];
            supportedGroups: components["schemas"]["ProgrammeCatalogueItem"][];
            features: components["schemas"]["ProgrammeCatalogueItem"][];
            focusAreas: components["schemas"]["ProgrammeCatalogueItem"][];
            principles: components["schemas"]["ProgrammeCatalogueItem"][];
        };
        ProgrammeItemPage: {
            items: components["schemas"]["ProgrammeCatalogueItem"][];
            total: number;
            /** @description The version that holds; null before the first one */
            version: number | null;
        };
        ProgrammeItemDetail: {
            /** @example 2.1-T01.5 */
            code: string;
            /** @enum {string} */
            kind: "objective" | "activity-group" | "activity" | "target-group" | "supported-group" | "feature" | "focus-area" | "principle";
            /** @enum {string} */
            objective: "2.1" | "2.2" | "3.1" | "CLLD";
            /** @description The item of the source this one is nested in */
            parentCode: string | null;
            titleCs: string;
            titleEn: string;
            /** @description The words of the source where ours differ: a corrected typo, or the official wording of an objective */
            titleSource: string | null;
            explanationCs: string;
            explanationEn: string;
            source: components["schemas"]["ProgrammeSource"];
            levelNote: components["schemas"]["ProgrammeLevelNote"] | null;
            /** @description One bullet of the source runs several groups together; the derived tags tell them apart */
            runsTogether: boolean;
            derived: components["schemas"]["DerivedProgrammeTags"];
            facts: components["schemas"]["ProgrammeFacts"];
            /** @description What is nested in it */
            children: components["schemas"]["ProgrammeCatalogueItem"][];
            /** @description Items of other objectives that share most derived tags */
            related: components["schemas"]["ProgrammeCatalogueItem"][];
            version: number;
            parent?: components["schemas"]["ProgrammeCatalogueItem"] | null;
        };
        ObjectiveHead: {
            /** @enum {string} */
            code: "2.1" | "2.2" | "3.1" | "CLLD";
            titleCs: string;
            titleEn: string;
            /** @description The shortened wording of the source document */
            titleSource: string | null;
            explanationCs: string;
            explanationEn: string;
            source: components["schemas"]["ProgrammeSource"];
            /** @description What the document calls the programme */
            headingInSource: string | null;
            priority: components["schemas"]["ProgrammePriority"] | null;
            wording: components["schemas"]["ObjectiveWording"] | null;
            /** @description CLLD attaches to the wording of 2.1; derived */
            attachedTo: components["schemas"]["ObjectiveAttachment"] | null;
        };
        ComparedCount: {
            /** @example activity */
            kind: string;
            a: number;
            b: number;
        };
        ComparedTagRow: {
            cs: string;
            en: string;
            /** @example housing */
            code: string;
            a: components["schemas"]["ProgrammeCatalogueItem"][];
            b: components["schemas"]["ProgrammeCatalogueItem"][];
        };
        ProgrammeComparison: {
            a: components["schemas"]["ObjectiveHead"];
            b: components["schemas"]["ObjectiveHead"];
            sameWording: boolean;
            counts: components["schemas"]["ComparedCount"][];
            thematicAreas: components["schemas"]["ComparedTagRow"][];
            targetGroups: components["schemas"]["ComparedTagRow"][];
        };
        ProgrammeVersion: {
            /** @example 1 */
            number: number;
            /** Format: date */
            validFrom: string;
            /** Format: date */
            validTo: string | null;
            /** Format: date-time */
            recordedAt: string;
            items: number;
            /** @description Whether it is the one in force today */
            isInForce: boolean;
        };
        ProblemReason: {
            code: string;
            params?: {
                [key: string]: string | number;
            };
            field?: string;
        };
        RegistrationNumberReading: {
            /** @example CZ.03.02.02/00/22_004/0000366 */
            number: string;
            /** @example OPZ+ */
            programme: string;
            /** @example 2 */
            priority: number;
            /** @example 2.2 */
            specificObjective: string;
            /** @example 03_22_004 */
            call: string;
            /** @example 2022 */
            callYear: number;
            /** @example 0000366 */
            sequence: string;
            warnings: components["schemas"]["ProblemReason"][];
        };
        SearchRequest: {
            /** @description May hold names: it travels in the body, never in an address */
            q: string;
            /** @description All kinds when left out */
            kinds?: ("territorial-unit" | "participant" | "plan" | "measure" | "deliverable" | "advisory-log" | "call" | "mas" | "programme-item")[];
            /**
             * @description How many of each kind at the most
             * @default 5
             */
            size: number;
        };
        Ref: {
            /** Format: uuid */
            id: string;
            name: string;
        };
        SearchHit: {
            /** @description A UUID; for the programme catalogue the code of the item */
            id: string;
            /** @description The plan of a measure, the objective of an item */
            parentId: string | null;
            /** @example V-01 */
            code: string | null;
            /** @description Null for a visit, which has no title, and for a pseudonym */
            title: string | null;
            titleEn: string | null;
            /** @description Some words of the text it was found in */
            detail: string | null;
            detailEn: string | null;
            unit: components["schemas"]["Ref"] | null;
            /** Format: date */
            on: string | null;
        };
        SearchGroup: {
            /** @enum {string} */
            kind: "territorial-unit" | "participant" | "plan" | "measure" | "deliverable" | "advisory-log" | "call" | "mas" | "programme-item";
            items: components["schemas"]["SearchHit"][];
            /** @description There are more of the kind than were asked for */
            hasMore: boolean;
        };
        SearchAnswer: {
            /** @description Kinds with a hit, in the order in which they are shown */
            groups: components["schemas"]["SearchGroup"][];
            /** @description Nothing holds the words themselves; these hold words near to them */
            isNear: boolean;
        };
        CodeListItem: {
            /** @example CZ042 */
            code: string;
            labelCs: string;
            labelEn: string;
            parentCode: string | null;
            /** Format: date */
            validFrom: string | null;
            /** Format: date */
            validTo: string | null;
        };
        UserRole: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            role: "manager" | "consultant" | "evaluator" | "coordinator" | "admin";
            /** @example RSSZ */
            projectCode: string | null;
            unit: components["schemas"]["Ref"] | null;
            /** Format: date */
            validFrom: string;
            /** Format: date */
            validTo: string | null;
        };
        User: {
            /** Format: uuid */
            id: string;
            /** Format: email */
            email: string;
            displayName: string;
            /** @enum {string} */
            locale: "cs" | "en";
            /** Format: date-time */
            disabledAt: string | null;
            isDemo: boolean;
            /** @description Whether a password was set; without one nobody can sign in */
            hasPassword: boolean;
            roles: components["schemas"]["UserRole"][];
            version: number;
        };
        GiveRole: {
            /** @enum {string} */
            role: "manager" | "consultant" | "evaluator" | "coordinator" | "admin";
            /** @description Every role but the administrator needs one */
            projectCode?: string | null;
            /**
             * Format: date
             * @description Today when not given
             */
            validFrom?: string;
            /** Format: date */
            validTo?: string | null;
        };
        CreateUser: {
            /** Format: email */
            email: string;
            displayName: string;
            /**
             * @default cs
             * @enum {string}
             */
            locale: "cs" | "en";
            roles?: components["schemas"]["GiveRole"][];
        };
        NewUser: {
            user: components["schemas"]["User"];
            /** @description One-time link, valid for seven days */
            setPasswordUrl: string;
            /**
             * Format: date-time
             * @description Until when the link works
             */
            validUntil: string;
        };
        ChangeUser: {
            displayName?: string;
            disabled?: boolean;
        };
        EndRole: {
            /**
             * Format: date
             * @description The last day it holds; today when not given
             */
            validTo?: string;
        };
        PasswordLink: {
            /** @description One-time link, valid for seven days */
            url: string;
            /**
             * Format: date-time
             * @description Until when the link works
             */
            validUntil: string;
        };
        ClockSettings: {
            /**
             * Format: date-time
             * @description The business time
             */
            now: string;
            /** @description By how many days it differs from real time */
            offsetDays: number;
        };
        MailSettings: {
            /** @enum {string} */
            mode: "smtp" | "kept";
        };
        OutboxSettings: {
            /** @description Deliveries of facts that were given up after all attempts */
            failed: number;
        };
        Settings: {
            demo: boolean;
            clock: components["schemas"]["ClockSettings"];
            mail: components["schemas"]["MailSettings"];
            /** @enum {string} */
            queue: "postgres" | "redis";
            /** @enum {string} */
            files: "local" | "s3";
            /** @description Bytes */
            maxFileBytes: number;
            outbox: components["schemas"]["OutboxSettings"];
            /** @example 0.1.0 */
            version: string;
        };
        RetriedOutbox: {
            /** @description How many deliveries wait again */
            retried: number;
        };
        WrittenMail: {
            /** Format: uuid */
            id: string;
            /**
             * Format: email
             * @description Null for somebody without an account
             */
            to: string | null;
            /**
             * @description The language of subject and text
             * @enum {string}
             */
            locale: "cs" | "en";
            subject: string;
            /** @description Null when it is read where it was written only */
            text: string | null;
            /** @enum {string} */
            state: "pending" | "sent" | "kept" | "failed";
            /** @description How many times it was tried */
            attempts: number;
            /** @enum {string|null} */
            failure: "refused" | "busy" | "unreachable" | "sign-in" | "account-disabled" | "other" | null;
            /** @description What the server said, without addresses */
            error: string | null;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            sentAt: string | null;
        };
        MailPage: {
            /** @description Newest first */
            items: components["schemas"]["WrittenMail"][];
            total: number;
        };
        AuditEntry: {
            /** Format: uuid */
            id: string;
            /** @example deliverable.approved */
            type: string;
            subjectType: string;
            /** Format: uuid */
            subjectId: string;
            /**
             * @description What people call the record; null for one without a name and, to all but administrators, for an account
             * @example V-72
             */
            subjectLabel: string | null;
            /** @description Null when the system acted by itself */
            actor: components["schemas"]["UserRef"] | null;
            /**
             * Format: date-time
             * @description Business time
             */
            occurredAt: string;
            /**
             * Format: date-time
             * @description Real time
             */
            recordedAt: string;
            data: {
                [key: string]: unknown;
            };
        };
        AuditPage: {
            items: components["schemas"]["AuditEntry"][];
            total: number;
        };
        UnitRegion: {
            /** @example CZ042 */
            code: string;
            /** @example Ústecký kraj */
            nameCs: string;
            /** @example Ústí nad Labem Region */
            nameEn: string;
        };
        UnitPlace: {
            /** @example 7 */
            number: number;
            /** @example ÚC 07 */
            code: string;
        };
        UnitFinalReport: {
            /** Format: uuid */
            id: string;
            /** @example V-05 */
            code: string;
            /** @enum {string} */
            state: "planned" | "in-progress" | "in-review" | "approved" | "published" | "withdrawn";
        };
        TerritorialUnit: {
            /** Format: uuid */
            id: string;
            name: string;
            /** @enum {string} */
            kind: "municipality" | "association" | "region";
            region: components["schemas"]["UnitRegion"];
            place: components["schemas"]["UnitPlace"] | null;
            /** Format: date */
            cooperationFrom: string | null;
            /** Format: date */
            cooperationTo: string | null;
            consultants: components["schemas"]["UserRef"][];
            coordinators: components["schemas"]["UserRef"][];
            /** @description Minutes of valid advisory logs */
            supportMinutes: number;
            /** @description Valid advisory logs held in person */
            visits: number;
            /** Format: date */
            lastVisitOn: string | null;
            finalReport: components["schemas"]["UnitFinalReport"] | null;
            note: string;
            isDemo: boolean;
            version: number;
        };
        TerritorialUnitPage: {
            items: components["schemas"]["TerritorialUnit"][];
            total: number;
        };
        CreateTerritorialUnit: {
            name: string;
            /** @enum {string} */
            kind: "municipality" | "association" | "region";
            /** @example CZ042 */
            regionCode: string;
            /** Format: date */
            cooperationFrom?: string | null;
            /** Format: date */
            cooperationTo?: string | null;
            note?: string;
            /** @description The place to take; null leaves the place */
            placeNumber?: number | null;
            /**
             * Format: date
             * @description First day in the place (today when not given), or with a null place the first day out of it. Without a
             *     place number it moves the first day of the place held last
             */
            placeFrom?: string;
        };
        UnitPlacePeriod: {
            /** @example 7 */
            number: number;
            /** @example ÚC 07 */
            code: string;
            /** Format: date */
            validFrom: string;
            /** Format: date */
            validTo: string | null;
        };
        AssignmentArea: {
            code: string;
            nameCs: string;
            nameEn: string;
        };
        UnitAssignment: {
            /** Format: uuid */
            id: string;
            user: components["schemas"]["UserRef"];
            /** @enum {string} */
            role: "consultant" | "coordinator";
            /** @description The area of an expert; null for a consultant */
            thematicArea: components["schemas"]["AssignmentArea"] | null;
            substitute: components["schemas"]["UserRef"] | null;
            /** Format: date */
            validFrom: string;
            /** Format: date */
            validTo: string | null;
        };
        TerritorialUnitDetail: {
            /** Format: uuid */
            id: string;
            name: string;
            /** @enum {string} */
            kind: "municipality" | "association" | "region";
            region: components["schemas"]["UnitRegion"];
            place: components["schemas"]["UnitPlace"] | null;
            /** Format: date */
            cooperationFrom: string | null;
            /** Format: date */
            cooperationTo: string | null;
            consultants: components["schemas"]["UserRef"][];
            coordinators: components["schemas"]["UserRef"][];
            /** @description Minutes of valid advisory logs */
            supportMinutes: number;
            /** @description Valid advisory logs held in person */
            visits: number;
            /** Format: date */
            lastVisitOn: string | null;
            finalReport: components["schemas"]["UnitFinalReport"] | null;
            note: string;
            isDemo: boolean;
            version: number;
            places: components["schemas"]["UnitPlacePeriod"][];
            assignments: components["schemas"]["UnitAssignment"][];
        };
        ChangeTerritorialUnit: {
            name?: string;
            /** @enum {string} */
            kind?: "municipality" | "association" | "region";
            /** @example CZ042 */
            regionCode?: string;
            /** Format: date */
            cooperationFrom?: string | null;
            /** Format: date */
            cooperationTo?: string | null;
            note?: string;
            /** @description The place to take; null leaves the place */
            placeNumber?: number | null;
            /**
             * Format: date
             * @description First day in the place (today when not given), or with a null place the first day out of it. Without a
             *     place number it moves the first day of the place held last
             */
            placeFrom?: string;
        };
        AssignToUnit: {
            /** Format: uuid */
            userId: string;
            /** @enum {string} */
            role: "consultant" | "coordinator";
            /** Format: date */
            validFrom: string;
            /** Format: date */
            validTo?: string | null;
            /** @description Code of the area of an expert; none is a consultant */
            thematicArea?: string | null;
            /**
             * Format: uuid
             * @description Who stands in
             */
            substituteId?: string | null;
        };
        CorrectUnitAssignment: {
            /** Format: date */
            validFrom: string;
            /**
             * Format: date
             * @description The last day it holds; null is open
             */
            validTo: string | null;
        };
        EndUnitAssignment: {
            /**
             * Format: date
             * @description The last day it holds
             */
            validTo: string;
        };
        SetUnitSubstitute: {
            /**
             * Format: uuid
             * @description Null when nobody stands in
             */
            substituteId: string | null;
        };
        UnitExclusionIndex: {
            year: number;
            methodologyYear: number;
            points: number;
        };
        UnitMunicipality: {
            /**
             * @description Six digits
             * @example 554782
             */
            code: string;
            name: string;
            district: components["schemas"]["UnitRegion"] | null;
            region: components["schemas"]["UnitRegion"] | null;
            /** @description The latest year first */
            indexes: components["schemas"]["UnitExclusionIndex"][];
        };
        UnitMunicipalities: {
            items: components["schemas"]["UnitMunicipality"][];
            /** @description Whether a list of municipalities is loaded, so that codes can be verified */
            isListLoaded: boolean;
            /** @description What is worth a second look, such as codes not verified */
            warnings: components["schemas"]["ProblemReason"][];
            /** @description Why the reader may not change them; empty when they may */
            refusals: components["schemas"]["ProblemReason"][];
            version: number;
        };
        WriteUnitMunicipality: {
            /** @example 554782 */
            code: string;
            /** @description Kept only while no list of municipalities is loaded */
            name?: string;
            /** @example CZ0421 */
            districtCode?: string | null;
            /** @example CZ042 */
            regionCode?: string | null;
        };
        WriteUnitMunicipalities: {
            /** @description All of them; one left out is not covered any more */
            municipalities: components["schemas"]["WriteUnitMunicipality"][];
        };
        UnitContact: {
            /** Format: uuid */
            id: string;
            name: string;
            position: string;
            email: string;
            phone: string;
            note: string;
            /** Format: date */
            validFrom: string;
            /** Format: date */
            validTo: string | null;
            version: number;
        };
        UnitContactList: {
            items: components["schemas"]["UnitContact"][];
            /** @description Why the reader may not change them; empty when they may */
            refusals: components["schemas"]["ProblemReason"][];
        };
        WriteUnitContact: {
            name: string;
            position?: string;
            /** Format: email */
            email?: string;
            phone?: string;
            note?: string;
            /** Format: date */
            validFrom: string;
            /** Format: date */
            validTo?: string | null;
        };
        UnitEventAbout: {
            /**
             * @description Of a milestone; the others have a title
             * @enum {string|null}
             */
            stage: "interest" | "selection" | "memorandum-approved" | "memorandum-signed" | "cooperation-description" | "entry-analysis" | "local-partnership" | "plan-in-making" | "plan-approved" | "measures" | "revision" | "final-evaluation" | "closing" | null;
            title: string | null;
            /** @description Null when nobody translated it */
            titleEn: string | null;
        };
        UnitEvent: {
            /** Format: uuid */
            id: string;
            /** @example territorial-unit.changed */
            type: string;
            /** Format: date-time */
            at: string;
            /** @description Null when the system itself did it */
            by: components["schemas"]["UserRef"] | null;
            /** @description Null when the type says it all */
            about: components["schemas"]["UnitEventAbout"] | null;
            /** @description Names of the fields that changed */
            fields: string[];
        };
        UnitEventPage: {
            items: components["schemas"]["UnitEvent"][];
            total: number;
        };
        TerritorialPlace: {
            /** @example 7 */
            number: number;
            /** @example ÚC 07 */
            code: string;
            unit: components["schemas"]["Ref"] | null;
        };
        DeliverableOutputLine: {
            code: string;
            title: string;
            isComposite: boolean;
            /** @description What the system can build its draft from */
            drawsFrom: ("criteria-catalogue" | "indicator-sets" | "parts" | "final-report")[];
        };
        DeliverablePlace: {
            /** @example 7 */
            number: number;
            /** @example ÚC 07 */
            code: string;
            unit: components["schemas"]["Ref"] | null;
        };
        Deliverable: {
            /** Format: uuid */
            id: string;
            number: number;
            /** @example V-01 */
            code: string;
            title: string;
            /** @example KA01 */
            keyActivity: string;
            outputLine: components["schemas"]["DeliverableOutputLine"];
            kind: string | null;
            allowedKinds: string[];
            place: components["schemas"]["DeliverablePlace"] | null;
            year: number | null;
            /** Format: date */
            dueOn: string | null;
            dueOnIsAssumption: boolean;
            owner: components["schemas"]["UserRef"] | null;
            /** @enum {string} */
            state: "planned" | "in-progress" | "in-review" | "approved" | "published" | "withdrawn";
            /** Format: date */
            approvedOn: string | null;
            /** Format: date */
            publishedOn: string | null;
            publishedUrl: string | null;
            /** @description Days after the due date while not approved; 0 when not overdue */
            overdueDays: number;
            /** @description Files that are not voided */
            files: number;
            version: number;
        };
        DeliverablePage: {
            items: components["schemas"]["Deliverable"][];
            total: number;
        };
        FileVoiding: {
            /** Format: date-time */
            at: string;
            by: components["schemas"]["UserRef"] | null;
            reason: string;
        };
        FilePart: {
            /** Format: uuid */
            id: string;
            title: string;
        };
        DeliverableFile: {
            /** Format: uuid */
            id: string;
            name: string;
            mediaType: string;
            /** @description Bytes */
            size: number;
            uploadedBy: components["schemas"]["UserRef"];
            /** Format: date-time */
            uploadedAt: string;
            voided: components["schemas"]["FileVoiding"] | null;
            /** @description The part it was brought for */
            part: components["schemas"]["FilePart"] | null;
            /** @description A draft that the system built from inputs */
            isBuilt: boolean;
            /** @description Whether the reader may open its content */
            readable: boolean;
        };
        DeliverableEvent: {
            /** Format: date-time */
            at: string;
            by: components["schemas"]["UserRef"] | null;
            /** @example deliverable.approved */
            type: string;
            /** Format: date */
            effectiveOn: string | null;
            /** @description An approval or publication for a day before the last file was recorded */
            beforeEvidence: boolean;
            reason: string | null;
            /** @enum {string|null} */
            fromState: "planned" | "in-progress" | "in-review" | "approved" | "published" | "withdrawn" | null;
            /** @enum {string|null} */
            toState: "planned" | "in-progress" | "in-review" | "approved" | "published" | "withdrawn" | null;
            fields: string[];
        };
        TransitionOption: {
            /** @enum {string} */
            kind: "start" | "submit" | "return" | "approve" | "publish" | "withdraw" | "reopen";
            /** @enum {string} */
            to: "planned" | "in-progress" | "in-review" | "approved" | "published" | "withdrawn";
            needsReason: boolean;
            /** @description Empty when the reader may do it now */
            refusals: components["schemas"]["ProblemReason"][];
        };
        DeliverableVerdict: {
            /** Format: uuid */
            id: string;
            subject?: {
                /** Format: uuid */
                deliverableId: string;
            };
            /** Format: date */
            asOf: string;
            value: number | null;
            /** @enum {string} */
            outcome: "confirmed" | "confirmed-with-reservation" | "not-confirmed";
            finding: string;
            by: components["schemas"]["UserRef"];
            /** Format: date-time */
            recordedAt: string;
        };
        DeliverableDetail: {
            /** Format: uuid */
            id: string;
            number: number;
            /** @example V-01 */
            code: string;
            title: string;
            /** @example KA01 */
            keyActivity: string;
            outputLine: components["schemas"]["DeliverableOutputLine"];
            kind: string | null;
            allowedKinds: string[];
            place: components["schemas"]["DeliverablePlace"] | null;
            year: number | null;
            /** Format: date */
            dueOn: string | null;
            dueOnIsAssumption: boolean;
            owner: components["schemas"]["UserRef"] | null;
            /** @enum {string} */
            state: "planned" | "in-progress" | "in-review" | "approved" | "published" | "withdrawn";
            /** Format: date */
            approvedOn: string | null;
            /** Format: date */
            publishedOn: string | null;
            publishedUrl: string | null;
            /** @description Days after the due date while not approved; 0 when not overdue */
            overdueDays: number;
            /** @description Files that are not voided */
            files: number;
            version: number;
            fileList: components["schemas"]["DeliverableFile"][];
            history: components["schemas"]["DeliverableEvent"][];
            transitions: components["schemas"]["TransitionOption"][];
            /** @description Why the reader may not add or void files now; empty when they may */
            fileRefusals: components["schemas"]["ProblemReason"][];
            verdicts: components["schemas"]["DeliverableVerdict"][];
            /** @description Approved or published after the last day of the project */
            afterProjectEnd: boolean;
            /** @description Approved or published for a day before the last file was recorded */
            beforeEvidence: boolean;
            /**
             * Format: date
             * @description The Czech day on which the last file that stands was recorded; an earlier approval needs a reason
             */
            evidenceOn: string | null;
        };
        PlanDeliverable: {
            /** Format: date */
            dueOn?: string | null;
            /** Format: uuid */
            ownerId?: string | null;
            kind?: string | null;
            title?: string;
            year?: number | null;
        };
        VersionedId: {
            /** Format: uuid */
            id: string;
            version: number;
        };
        DeliverablePlan: {
            /** Format: date */
            dueOn?: string | null;
            /** Format: uuid */
            ownerId?: string | null;
            kind?: string | null;
        };
        PlanDeliverablesInBulk: {
            ids: components["schemas"]["VersionedId"][];
            set: components["schemas"]["DeliverablePlan"];
        };
        BulkPlanned: {
            updated: components["schemas"]["Deliverable"][];
        };
        TransitionDeliverable: {
            /** @enum {string} */
            to?: "planned" | "in-progress" | "in-review" | "approved" | "published" | "withdrawn";
            /** @enum {string} */
            kind?: "start" | "submit" | "return" | "approve" | "publish" | "withdraw" | "reopen";
            reason?: string;
            /**
             * Format: date
             * @description The day the step holds for; today when not given
             */
            effectiveOn?: string;
            /** Format: uri */
            publishedUrl?: string;
            /** Format: date */
            publishedOn?: string;
        };
        VoidDeliverableFile: {
            reason: string;
        };
        DraftInput: {
            /** @enum {string} */
            subject: "catalogue" | "pilot" | "indicator-set" | "part" | "log" | "assessment" | "result" | "measure" | "document" | "next-step";
            /** @description Stays while the input is replaced: a thematic area, the id of a part */
            key: string;
            /**
             * Format: uuid
             * @description Null while there is none
             */
            id: string | null;
            /** @description How people call it, in Czech */
            label: string;
            /** @description Number of its version */
            number: number | null;
            /** @description Changes whenever the input says something else */
            revision: string;
        };
        BuiltDraft: {
            /** Format: uuid */
            fileId: string;
            name: string;
            /** Format: date-time */
            builtAt: string;
            builtBy: components["schemas"]["UserRef"];
            /** @description What it was built from */
            inputs: components["schemas"]["DraftInput"][];
        };
        DraftInputChange: {
            /** @enum {string} */
            change: "added" | "removed" | "replaced" | "changed";
            /** @enum {string} */
            subject: "catalogue" | "pilot" | "indicator-set" | "part" | "log" | "assessment" | "result" | "measure" | "document" | "next-step";
            label: string;
            /** @description Number of the version built from */
            before: number | null;
            /** @description Number of the version there is now */
            after: number | null;
        };
        StaleStatement: {
            /** @enum {string} */
            code: "scope.none" | "scope.visits" | "scope.in-person" | "scope.remote" | "scope.e-learning" | "scope.activity" | "scope.shared" | "area.visits" | "people.none" | "people.supported" | "result.reached" | "result.partly" | "result.not-reached" | "result.open" | "measure.summary" | "measure.planned" | "measure.running" | "measure.done" | "measure.postponed" | "measure.dropped" | "shift.none" | "shift.summary" | "shift.up" | "shift.same" | "shift.down" | "document.approved" | "step.open";
            /** @description Days, minutes and names as the draft has them; names are Czech */
            params: {
                [key: string]: string | number;
            };
        };
        DeliverableDraft: {
            drawsFrom: ("criteria-catalogue" | "indicator-sets" | "parts" | "final-report")[];
            /** @description What a draft would be built from now */
            inputs: components["schemas"]["DraftInput"][];
            built: components["schemas"]["BuiltDraft"] | null;
            /** @description The inputs changed since the draft was built */
            isStale: boolean;
            changes: components["schemas"]["DraftInputChange"][];
            /** @description Of a final report: what its draft says and the records do not */
            staleStatements: components["schemas"]["StaleStatement"][];
            /** @description Why nothing can be built or downloaded */
            emptyRefusals: components["schemas"]["ProblemReason"][];
            /** @description Why the reader may not build and keep a draft */
            refusals: components["schemas"]["ProblemReason"][];
        };
        Participant: {
            /** Format: uuid */
            id: string;
            /**
             * @description Pseudonym, stable for the whole project
             * @example P-001
             */
            code: string;
            /** @description Null for a reader of pseudonyms */
            givenName: string | null;
            surname: string | null;
            /** Format: date */
            birthDate: string | null;
            municipality: string | null;
            /** Format: date */
            entryOn: string | null;
            /** Format: date */
            exitOn: string | null;
            sex: string | null;
            labourStatus: string | null;
            education: string | null;
            units: components["schemas"]["Ref"][];
            /** @description What the rule in force asks for and the record lacks */
            missingFields: ("givenName" | "surname" | "birthDate" | "titleBefore" | "titleAfter" | "diedOn" | "municipality" | "municipalityPart" | "street" | "houseNumber" | "orientationNumber" | "orientationLetter" | "postalCode" | "email" | "phone" | "entryOn" | "exitOn" | "sex" | "labourStatus" | "education" | "housingAccess" | "sector" | "publicSectorPosition" | "projectPosition" | "disadvantages" | "sharedHousehold" | "supportType" | "personPosition" | "participationResult" | "exitSituations" | "territorialEligibility" | "partner")[];
            /** Format: date */
            completeFrom: string | null;
            minutes: number;
            /** @description Of them, those that were not electronic learning */
            inPersonMinutes: number;
            /** @enum {string} */
            state: "counted" | "almost" | "not-counted";
            reason: components["schemas"]["ProblemReason"];
            warnings: components["schemas"]["ProblemReason"][];
            /** @description Minutes still lacking to pass the threshold */
            missingMinutes: number;
            /**
             * Format: date
             * @description Processing restricted since
             */
            restrictedFrom: string | null;
            /**
             * Format: date
             * @description A pseudonym only since
             */
            anonymisedOn: string | null;
            version: number;
        };
        ParticipantPage: {
            items: components["schemas"]["Participant"][];
            total: number;
        };
        SearchParticipants: {
            /** @default 1 */
            page: number;
            /** @default 100 */
            size: number;
            /** Format: uuid */
            unit?: string;
            /** @enum {string} */
            state?: "counted" | "almost" | "not-counted";
            /** @description Only those near the threshold */
            near?: boolean;
            /** @description Only those whose record is not complete */
            incomplete?: boolean;
            /** @description Part of a code; names are searched by POST, so that none stands in an address */
            q?: string;
            /**
             * @default name
             * @enum {string}
             */
            sort: "name" | "code" | "minutes" | "entryOn" | "state" | "-name" | "-code" | "-minutes" | "-entryOn" | "-state";
            /**
             * Format: date
             * @description Default today
             */
            asOf?: string;
        };
        CreateParticipant: {
            givenName: string;
            surname: string;
            /** Format: date */
            birthDate?: string | null;
            titleBefore?: string | null;
            titleAfter?: string | null;
            /** Format: date */
            diedOn?: string | null;
            municipality?: string | null;
            municipalityPart?: string | null;
            street?: string | null;
            /** @description House number; 100/2A is taken apart */
            houseNumber?: string | null;
            orientationNumber?: string | null;
            orientationLetter?: string | null;
            postalCode?: string | null;
            email?: string | null;
            phone?: string | null;
            /** Format: date */
            entryOn?: string | null;
            /** Format: date */
            exitOn?: string | null;
            /** @description Code of the list `sex` */
            sex?: string | null;
            /** @description Code of the list `labour-status` */
            labourStatus?: string | null;
            /** @description Code of the list `education` */
            education?: string | null;
            /** @enum {string|null} */
            housingAccess?: "belongs" | "does-not-belong" | null;
            /** @description Code of the list `economic-sector` */
            sector?: string | null;
            /** @description Code of the list `public-sector-position` */
            publicSectorPosition?: string | null;
            /** @description Code of the list `project-position` */
            projectPosition?: string | null;
            /** @description Codes of the list `disadvantage`; [] for none */
            disadvantages?: string[] | null;
            /** @description Code of the list `shared-household` */
            sharedHousehold?: string | null;
            /** @description Code of the list `support-type` */
            supportType?: string | null;
            /** @description Code of the list `person-position` */
            personPosition?: string | null;
            /** @description Code of the list `participation-result` */
            participationResult?: string | null;
            /** @description Codes of the list `exit-situation`; [] for none */
            exitSituations?: string[] | null;
            /** @description Code of the list `territorial-eligibility` */
            territorialEligibility?: string | null;
            partner?: string | null;
            /** @description All questions that the person refused to answer */
            refusedFields?: ("sex" | "labourStatus" | "education" | "sector" | "publicSectorPosition" | "projectPosition" | "sharedHousehold" | "supportType" | "personPosition" | "participationResult" | "territorialEligibility" | "disadvantages" | "exitSituations" | "housingAccess")[];
            unitIds: string[];
            /** @description The writer knows of the people of the same name (participant.similar-exists) and says this is another one */
            confirmedDistinct?: boolean;
        };
        PatchParticipant: {
            givenName?: string;
            surname?: string;
            /** Format: date */
            birthDate?: string | null;
            titleBefore?: string | null;
            titleAfter?: string | null;
            /** Format: date */
            diedOn?: string | null;
            municipality?: string | null;
            municipalityPart?: string | null;
            street?: string | null;
            /** @description House number; 100/2A is taken apart */
            houseNumber?: string | null;
            orientationNumber?: string | null;
            orientationLetter?: string | null;
            postalCode?: string | null;
            email?: string | null;
            phone?: string | null;
            /** Format: date */
            entryOn?: string | null;
            /** Format: date */
            exitOn?: string | null;
            /** @description Code of the list `sex` */
            sex?: string | null;
            /** @description Code of the list `labour-status` */
            labourStatus?: string | null;
            /** @description Code of the list `education` */
            education?: string | null;
            /** @enum {string|null} */
            housingAccess?: "belongs" | "does-not-belong" | null;
            /** @description Code of the list `economic-sector` */
            sector?: string | null;
            /** @description Code of the list `public-sector-position` */
            publicSectorPosition?: string | null;
            /** @description Code of the list `project-position` */
            projectPosition?: string | null;
            /** @description Codes of the list `disadvantage`; [] for none */
            disadvantages?: string[] | null;
            /** @description Code of the list `shared-household` */
            sharedHousehold?: string | null;
            /** @description Code of the list `support-type` */
            supportType?: string | null;
            /** @description Code of the list `person-position` */
            personPosition?: string | null;
            /** @description Code of the list `participation-result` */
            participationResult?: string | null;
            /** @description Codes of the list `exit-situation`; [] for none */
            exitSituations?: string[] | null;
            /** @description Code of the list `territorial-eligibility` */
            territorialEligibility?: string | null;
            partner?: string | null;
            /** @description All questions that the person refused to answer */
            refusedFields?: ("sex" | "labourStatus" | "education" | "sector" | "publicSectorPosition" | "projectPosition" | "sharedHousehold" | "supportType" | "personPosition" | "participationResult" | "territorialEligibility" | "disadvantages" | "exitSituations" | "housingAccess")[];
            unitIds?: string[];
            /** @description The writer knows of the people of the same name (participant.similar-exists) and says this is another one */
            confirmedDistinct?: boolean;
            /** @description Why the state at entry is corrected: it is frozen once answered */
            reason?: string | null;
        };
        Support: {
            /** Format: uuid */
            logId: string;
            /** @description Whether the reader may open the log */
            isReadable: boolean;
            /** Format: date */
            heldOn: string;
            unit: components["schemas"]["Ref"];
            minutes: number;
            /** @enum {string} */
            mode: "in-person" | "remote" | "e-learning";
            /** @example KA02 */
            keyActivity: string;
            /** @description False for a visit outside the participation of the person or outside the project */
            counts: boolean;
        };
        SupportList: {
            /** @description Newest first */
            items: components["schemas"]["Support"][];
            /** @description Of those that count */
            totalMinutes: number;
        };
        SheetFindingAnswer: {
            /** @enum {string} */
            severity: "blocking" | "warning" | "information";
            /** @example participant.field-missing */
            code: string;
            /** @enum {string} */
            field: "givenName" | "surname" | "birthDate" | "titleBefore" | "titleAfter" | "diedOn" | "municipality" | "municipalityPart" | "street" | "houseNumber" | "orientationNumber" | "orientationLetter" | "postalCode" | "email" | "phone" | "entryOn" | "exitOn" | "sex" | "labourStatus" | "education" | "housingAccess" | "sector" | "publicSectorPosition" | "projectPosition" | "disadvantages" | "sharedHousehold" | "supportType" | "personPosition" | "participationResult" | "exitSituations" | "territorialEligibility" | "partner";
            params?: {
                [key: string]: string | number;
            };
        };
        ParticipantSheet: {
            /** Format: date */
            birthDate?: string | null;
            titleBefore?: string | null;
            titleAfter?: string | null;
            /** Format: date */
            diedOn?: string | null;
            municipality?: string | null;
            municipalityPart?: string | null;
            street?: string | null;
            /** @description House number; 100/2A is taken apart */
            houseNumber?: string | null;
            orientationNumber?: string | null;
            orientationLetter?: string | null;
            postalCode?: string | null;
            email?: string | null;
            phone?: string | null;
            /** Format: date */
            entryOn?: string | null;
            /** Format: date */
            exitOn?: string | null;
            /** @description Code of the list `sex` */
            sex?: string | null;
            /** @description Code of the list `labour-status` */
            labourStatus?: string | null;
            /** @description Code of the list `education` */
            education?: string | null;
            /** @enum {string|null} */
            housingAccess?: "belongs" | "does-not-belong" | null;
            /** @description Code of the list `economic-sector` */
            sector?: string | null;
            /** @description Code of the list `public-sector-position` */
            publicSectorPosition?: string | null;
            /** @description Code of the list `project-position` */
            projectPosition?: string | null;
            /** @description Codes of the list `disadvantage`; [] for none */
            disadvantages?: string[] | null;
            /** @description Code of the list `shared-household` */
            sharedHousehold?: string | null;
            /** @description Code of the list `support-type` */
            supportType?: string | null;
            /** @description Code of the list `person-position` */
            personPosition?: string | null;
            /** @description Code of the list `participation-result` */
            participationResult?: string | null;
            /** @description Codes of the list `exit-situation`; [] for none */
            exitSituations?: string[] | null;
            /** @description Code of the list `territorial-eligibility` */
            territorialEligibility?: string | null;
            partner?: string | null;
            /** @description All questions that the person refused to answer */
            refusedFields?: ("sex" | "labourStatus" | "education" | "sector" | "publicSectorPosition" | "projectPosition" | "sharedHousehold" | "supportType" | "personPosition" | "participationResult" | "territorialEligibility" | "disadvantages" | "exitSituations" | "housingAccess")[];
            /** Format: uuid */
            id: string;
            /** @example P-001 */
            code: string;
            version: number;
            givenName: string | null;
            surname: string | null;
            units: components["schemas"]["Ref"][];
            /** @description The reader sees a pseudonym: no identity and no sensitive answer */
            isHidden: boolean;
            findings: components["schemas"]["SheetFindingAnswer"][];
            /** @description The state at entry that was answered: it changes only with a reason */
            frozenFields: ("sex" | "labourStatus" | "education" | "housingAccess" | "sector" | "publicSectorPosition" | "projectPosition" | "disadvantages" | "sharedHousehold")[];
            /** @description Since when each field has had an answer */
            answeredFrom: {
                [key: string]: string;
            };
        };
        FindDuplicates: {
            givenName: string;
            surname: string;
            /** Format: date */
            birthDate?: string | null;
            /**
             * Format: uuid
             * @description The person being changed
             */
            id?: string;
        };
        LikelyDuplicate: {
            /** Format: uuid */
            id: string;
            /** @example P-001 */
            code: string;
            version: number;
            givenName: string | null;
            surname: string | null;
            /** Format: date */
            birthDate: string | null;
            municipality: string | null;
            /** @description How likely it is the same person, to 100 */
            score: number;
            /** @enum {string} */
            reason: "same-identity" | "names-swapped" | "name-mistyped" | "birth-date-mistyped" | "birth-date-missing" | "surname-changed";
        };
        DuplicateList: {
            /** @description The likeliest first */
            items: components["schemas"]["LikelyDuplicate"][];
            /** @description There is also one outside the reader’s territorial units; nothing more is told */
            isElsewhere: boolean;
        };
        MergeParticipants: {
            /**
             * Format: uuid
             * @description The record that goes; the one of the address stays
             */
            removedId: string;
            /** @description The version of the removed record that was seen */
            removedVersion: number;
            /** @description Where the two differ: those taken from it */
            takeRemoved?: ("givenName" | "surname" | "birthDate" | "titleBefore" | "titleAfter" | "diedOn" | "municipality" | "municipalityPart" | "street" | "houseNumber" | "orientationNumber" | "orientationLetter" | "postalCode" | "email" | "phone" | "entryOn" | "exitOn" | "sex" | "labourStatus" | "education" | "housingAccess" | "sector" | "publicSectorPosition" | "projectPosition" | "disadvantages" | "sharedHousehold" | "supportType" | "personPosition" | "participationResult" | "exitSituations" | "territorialEligibility" | "partner")[];
            reason: string;
        };
        RehearseMerge: {
            /**
             * Format: uuid
             * @description The record that goes; the one of the address stays
             */
            removedId: string;
        };
        MergeRehearsal: {
            /** @description Fields in which the two records differ */
            conflicts: ("givenName" | "surname" | "birthDate" | "titleBefore" | "titleAfter" | "diedOn" | "municipality" | "municipalityPart" | "street" | "houseNumber" | "orientationNumber" | "orientationLetter" | "postalCode" | "email" | "phone" | "entryOn" | "exitOn" | "sex" | "labourStatus" | "education" | "housingAccess" | "sector" | "publicSectorPosition" | "projectPosition" | "disadvantages" | "sharedHousehold" | "supportType" | "personPosition" | "participationResult" | "exitSituations" | "territorialEligibility" | "partner")[];
            /** @description Fields that only the removed record knows */
            taken: ("givenName" | "surname" | "birthDate" | "titleBefore" | "titleAfter" | "diedOn" | "municipality" | "municipalityPart" | "street" | "houseNumber" | "orientationNumber" | "orientationLetter" | "postalCode" | "email" | "phone" | "entryOn" | "exitOn" | "sex" | "labourStatus" | "education" | "housingAccess" | "sector" | "publicSectorPosition" | "projectPosition" | "disadvantages" | "sharedHousehold" | "supportType" | "personPosition" | "participationResult" | "exitSituations" | "territorialEligibility" | "partner")[];
            removedVersion: number;
            /** @description Visits of the removed record that move */
            movedLogs: number;
            /** @description Visits that both records were in: the longer part stays */
            sharedLogs: number;
            /** @description Support of the kept record before */
            minutesBefore: number;
            /** @description Support of the person after */
            minutesAfter: number;
        };
        ErasureRequest: {
            /** Format: date */
            askedOn: string;
            /** @enum {string} */
            outcome: "restricted" | "withdrawn" | "anonymised";
            /** Format: date */
            keptUntil: string | null;
            /** Format: date-time */
            recordedAt: string;
            by: components["schemas"]["UserRef"];
        };
        DataOpening: {
            /** @enum {string} */
            kind: "record" | "name" | "attendance-sheet" | "list";
            reason: string | null;
            /** Format: date-time */
            openedAt: string;
            by: components["schemas"]["UserRef"];
            /** @description Whose, by pseudonym; of an attendance sheet the visit by its unit */
            of: components["schemas"]["Ref"];
        };
        ParticipantProtection: {
            /** Format: date */
            restrictedFrom: string | null;
            /** Format: date */
            anonymisedOn: string | null;
            /** @description Newest first */
            requests: components["schemas"]["ErasureRequest"][];
            /** @description Newest first, at most 100 */
            openings: components["schemas"]["DataOpening"][];
        };
        WriteErasureRequest: {
            /**
             * Format: date
             * @description When the person asked
             */
            askedOn: string;
        };
        WriteOpening: {
            /** @description Why the name is opened, such as the number of the sample */
            reason: string;
        };
        OpenedName: {
            givenName: string | null;
            surname: string | null;
            /** Format: date */
            birthDate: string | null;
        };
        RetentionTerm: {
            /** Format: date */
            keptUntil: string;
            reason: string;
            /** Format: date-time */
            recordedAt: string;
            by: components["schemas"]["UserRef"];
        };
        RestrictedPerson: {
            /** Format: uuid */
            id: string;
            name: string;
            /** Format: date */
            restrictedFrom: string;
        };
        DataProtection: {
            /** @description Of the term; 0 until one is set */
            version: number;
            /** Format: date */
            keptUntil: string | null;
            /** @description Newest first */
            terms: components["schemas"]["RetentionTerm"][];
            restricted: components["schemas"]["RestrictedPerson"][];
            /** @description People who are a pseudonym only */
            anonymised: number;
            /** @description Newest first, at most 200 */
            openings: components["schemas"]["DataOpening"][];
        };
        WriteRetention: {
            /**
             * Format: date
             * @description The last day on which the evidence must be kept
             */
            keptUntil: string;
            /** @description From what the day follows */
            reason: string;
        };
        AdvisoryLogArea: {
            code: string;
            nameCs: string;
            nameEn: string;
        };
        AdvisoryLogNextStep: {
            text: string;
            /** Format: date */
            dueOn: string;
        };
        AdvisoryLogAttendee: {
            /** Format: uuid */
            participantId: string;
            /** @description Name, or the pseudonym for a reader who may not see names */
            name: string;
            minutes: number;
        };
        AdvisoryLogVoiding: {
            /** Format: date-time */
            at: string;
            by: components["schemas"]["UserRef"];
            reason: string;
        };
        AdvisoryLog: {
            unit: components["schemas"]["Ref"];
            /** Format: date */
            heldOn: string;
            minutes: number;
            /** @enum {string} */
            mode: "in-person" | "remote" | "e-learning";
            thematicArea: components["schemas"]["AdvisoryLogArea"];
            /** @example KA02 */
            keyActivity: string;
            note: string;
            /** @description Other units the visit was for; its minutes are counted once */
            furtherUnits: components["schemas"]["Ref"][];
            /** @example 09:00 */
            startsAt: string | null;
            /** @example 11:30 */
            endsAt: string | null;
            /** @enum {string} */
            kind: "advisory" | "workshop" | "training";
            place: string | null;
            /** @description Null for a reader who does not write the diary there */
            internalNote: string | null;
            nextStep: components["schemas"]["AdvisoryLogNextStep"] | null;
            /** @description Work, never support */
            preparationMinutes: number;
            /** @description Work, never support */
            travelMinutes: number;
            attendees: components["schemas"]["AdvisoryLogAttendee"][];
            /** Format: uuid */
            id: string;
            author: components["schemas"]["UserRef"];
            /** Format: date-time */
            createdAt: string;
            version: number;
            voided: components["schemas"]["AdvisoryLogVoiding"] | null;
            /** Format: date */
            nextStepDoneOn: string | null;
            /**
             * @description How the coordinator of the unit sees the present version
             * @enum {string}
             */
            standing: "confirmed" | "disputed" | "unanswered" | "outdated";
        };
        AdvisoryLogPage: {
            items: components["schemas"]["AdvisoryLog"][];
            total: number;
            /** @description Minutes of the valid logs found, on all pages */
            totalMinutes: number;
        };
        SearchAdvisoryLogs: {
            /** @default 1 */
            page: number;
            /** @default 50 */
            size: number;
            /** Format: uuid */
            unit?: string;
            /** Format: date */
            from?: string;
            /** Format: date */
            to?: string;
            /** @description `me`, or the id of a person */
            author?: string;
            /** Format: uuid */
            participant?: string;
            /** @enum {string} */
            kind?: "advisory" | "workshop" | "training";
            /**
             * @default valid
             * @enum {string}
             */
            state: "valid" | "voided" | "all";
            q?: string;
        };
        AdvisoryLogVersion: {
            unit: components["schemas"]["Ref"];
            /** Format: date */
            heldOn: string;
            minutes: number;
            /** @enum {string} */
            mode: "in-person" | "remote" | "e-learning";
            thematicArea: components["schemas"]["AdvisoryLogArea"];
            /** @example KA02 */
            keyActivity: string;
            note: string;
            /** @description Other units the visit was for; its minutes are counted once */
            furtherUnits: components["schemas"]["Ref"][];
            /** @example 09:00 */
            startsAt: string | null;
            /** @example 11:30 */
            endsAt: string | null;
            /** @enum {string} */
            kind: "advisory" | "workshop" | "training";
            place: string | null;
            /** @description Null for a reader who does not write the diary there */
            internalNote: string | null;
            nextStep: components["schemas"]["AdvisoryLogNextStep"] | null;
            /** @description Work, never support */
            preparationMinutes: number;
            /** @description Work, never support */
            travelMinutes: number;
            attendees: components["schemas"]["AdvisoryLogAttendee"][];
            version: number;
            /** Format: date-time */
            recordedAt: string;
            by: components["schemas"]["UserRef"];
            reason: string | null;
            voided: boolean;
            /** @description Names of the fields that differ from the version before */
            changed: string[];
        };
        AdvisoryLogResponse: {
            /** @enum {string} */
            kind: "confirmed" | "disputed";
            /** @description The version it concerns */
            version: number;
            comment: string;
            /** Format: date-time */
            recordedAt: string;
            by: components["schemas"]["UserRef"];
        };
        AdvisoryLogDetail: {
            unit: components["schemas"]["Ref"];
            /** Format: date */
            heldOn: string;
            minutes: number;
            /** @enum {string} */
            mode: "in-person" | "remote" | "e-learning";
            thematicArea: components["schemas"]["AdvisoryLogArea"];
            /** @example KA02 */
            keyActivity: string;
            note: string;
            /** @description Other units the visit was for; its minutes are counted once */
            furtherUnits: components["schemas"]["Ref"][];
            /** @example 09:00 */
            startsAt: string | null;
            /** @example 11:30 */
            endsAt: string | null;
            /** @enum {string} */
            kind: "advisory" | "workshop" | "training";
            place: string | null;
            /** @description Null for a reader who does not write the diary there */
            internalNote: string | null;
            nextStep: components["schemas"]["AdvisoryLogNextStep"] | null;
            /** @description Work, never support */
            preparationMinutes: number;
            /** @description Work, never support */
            travelMinutes: number;
            attendees: components["schemas"]["AdvisoryLogAttendee"][];
            /** Format: uuid */
            id: string;
            author: components["schemas"]["UserRef"];
            /** Format: date-time */
            createdAt: string;
            version: number;
            voided: components["schemas"]["AdvisoryLogVoiding"] | null;
            /** Format: date */
            nextStepDoneOn: string | null;
            /**
             * @description How the coordinator of the unit sees the present version
             * @enum {string}
             */
            standing: "confirmed" | "disputed" | "unanswered" | "outdated";
            /** @description Newest first */
            history: components["schemas"]["AdvisoryLogVersion"][];
            /** @description Newest first */
            responses: components["schemas"]["AdvisoryLogResponse"][];
            /**
             * Format: uuid
             * @description The log of the same visit that stands
             */
            mergedIntoId: string | null;
            /** @description Whether the reader may correct it, void it or merge it */
            isWritable: boolean;
            /** @description Why the reader may not respond; empty when they may */
            responseRefusals: components["schemas"]["ProblemReason"][];
        };
        WriteNextStep: {
            text: string;
            /** Format: date */
            dueOn?: string | null;
        };
        WriteAttendee: {
            /** Format: uuid */
            participantId: string;
            minutes: number;
        };
        WriteAdvisoryLog: {
            /** Format: uuid */
            unitId: string;
            /** Format: date */
            heldOn: string;
            /**
             * @description From beginning to end when left out
             * @example 150
             */
            minutes?: number;
            /** @enum {string} */
            mode: "in-person" | "remote" | "e-learning";
            /** @description Code of a thematic area */
            thematicArea: string;
            /** @example KA02 */
            keyActivity: string;
            /** @default  */
            note: string;
            furtherUnitIds?: string[];
            /** @example 09:00 */
            startsAt?: string | null;
            /** @example 11:30 */
            endsAt?: string | null;
            /**
             * @default advisory
             * @enum {string}
             */
            kind: "advisory" | "workshop" | "training";
            place?: string | null;
            /**
             * @description Only for those who write the diary
             * @default
             */
            internalNote: string;
            nextStep?: components["schemas"]["WriteNextStep"] | null;
            /** @default 0 */
            preparationMinutes: number;
            /** @default 0 */
            travelMinutes: number;
            attendees: components["schemas"]["WriteAttendee"][];
            /** @description Why a stored log is corrected */
            reason?: string;
        };
        VoidAdvisoryLog: {
            reason: string;
        };
        WriteVisitResponse: {
            /** @enum {string} */
            kind: "confirmed" | "disputed";
            /** @default  */
            comment: string;
        };
        WriteNextStepDone: {
            /** Format: date */
            doneOn: string | null;
        };
        MergeAdvisoryLogs: {
            /** Format: uuid */
            otherId: string;
            otherVersion: number;
            reason: string;
        };
        LogTemplateAttendee: {
            /** Format: uuid */
            participantId: string;
            minutes: number;
        };
        LogTemplateContent: {
            /** Format: uuid */
            unitId: string;
            furtherUnitIds: string[];
            minutes: number;
            /** @enum {string} */
            mode: "in-person" | "remote" | "e-learning";
            /** @enum {string} */
            kind: "advisory" | "workshop" | "training";
            place: string | null;
            thematicArea: string;
            keyActivity: string;
            attendees: components["schemas"]["LogTemplateAttendee"][];
            preparationMinutes: number;
            travelMinutes: number;
        };
        LogTemplate: {
            /** Format: uuid */
            id: string;
            name: string;
            content: components["schemas"]["LogTemplateContent"];
        };
        LogTemplateList: {
            /** @description Those of the reader, by name */
            items: components["schemas"]["LogTemplate"][];
        };
        LastTime: {
            /** @description Null when the reader logged no such visit */
            content: components["schemas"]["LogTemplateContent"] | null;
        };
        WriteLogTemplate: {
            /** @example Porada partnerství */
            name: string;
            content: components["schemas"]["LogTemplateContent"];
        };
        EvidenceItem: {
            /** Format: uuid */
            id: string;
            /** @example V-01 */
            code: string;
            /** @description Title of a document; name or pseudonym of a person */
            title: string;
            /** @enum {string} */
            state: "counted" | "almost" | "not-counted";
            /** @description The rule that decides */
            reason: components["schemas"]["ProblemReason"];
            warnings: components["schemas"]["ProblemReason"][];
            keyActivity: string | null;
            /**
             * Format: date
             * @description Since when a document stands as it does
             */
            on: string | null;
            /** @description Support of a person */
            minutes: number | null;
            /** @description Address of the evidence in the web */
            href: string;
        };
        EvidenceCounts: {
            counted: number;
            almost: number;
            notCounted: number;
        };
        EvidencePage: {
            items: components["schemas"]["EvidenceItem"][];
            total: number;
            /** @description Within `reach` */
            counts: components["schemas"]["EvidenceCounts"];
            /**
             * @description Evidence of the whole project, or only of the units whose documents or people the reader may read
             * @enum {string}
             */
            reach: "project" | "own-units";
            /** @description The day is yet to come: evidence is counted to today */
            asOfInFuture: boolean;
        };
        SeriesPoint: {
            /** Format: date */
            asOf: string;
            /** @description Null in the future */
            value: number | null;
            planned: number | null;
        };
        IndicatorSeries: {
            points: components["schemas"]["SeriesPoint"][];
            /** Format: date */
            today: string;
            target: number;
        };
        WriteTarget: {
            /** Format: date */
            dueOn: string;
            value: number;
        };
        RadarOutlook: {
            target: number;
            counted: number;
            /** @description Over the threshold, held back by an incomplete record only */
            overIncomplete: number;
            /** @description Over it by the end of the project if their pace holds */
            projected: number;
            isWithinReach: boolean;
            /** @description Persons missing after all of them */
            missingPersons: number;
            /** @description The fewest minutes that would bring the target; null when too few people still take part */
            minutesToTarget: number | null;
            daysLeft: number;
        };
        RadarBand: {
            fromMinutes: number;
            /** @description Null of the band over the threshold */
            toMinutes: number | null;
            persons: number;
        };
        RadarCounts: {
            nearest: number;
            near: number;
            overIncomplete: number;
            all: number;
        };
        RadarPace: {
            minutes: number;
            /** @description Over how many days, the day itself included */
            days: number;
        };
        RadarPerson: {
            /** Format: uuid */
            id: string;
            /** @example P-001 */
            code: string;
            /** @description Name or pseudonym */
            title: string;
            units: components["schemas"]["Ref"][];
            /** Format: date */
            exitOn: string | null;
            /** @enum {string|null} */
            list: "near" | "over-incomplete" | null;
            /** @enum {string} */
            state: "counted" | "almost" | "not-counted";
            reason: components["schemas"]["ProblemReason"];
            warnings: components["schemas"]["ProblemReason"][];
            minutes: number;
            missingMinutes: number;
            /** @description From 0 to 1; null without support */
            electronicShare: number | null;
            missingFields: ("givenName" | "surname" | "birthDate" | "titleBefore" | "titleAfter" | "diedOn" | "municipality" | "municipalityPart" | "street" | "houseNumber" | "orientationNumber" | "orientationLetter" | "postalCode" | "email" | "phone" | "entryOn" | "exitOn" | "sex" | "labourStatus" | "education" | "housingAccess" | "sector" | "publicSectorPosition" | "projectPosition" | "disadvantages" | "sharedHousehold" | "supportType" | "personPosition" | "participationResult" | "exitSituations" | "territorialEligibility" | "partner")[];
            pace: components["schemas"]["RadarPace"];
            /**
             * Format: date
             * @description The visit by which the threshold was passed
             */
            crossedOn: string | null;
            /**
             * Format: date
             * @description When it would be passed if the pace holds
             */
            projectedOn: string | null;
            /** @description Passed, or would be by the end of the project */
            isWithinReach: boolean;
        };
        ParticipantRadar: {
            /** Format: date */
            asOf: string;
            /** @description The day is yet to come: evidence is counted to today */
            asOfInFuture: boolean;
            /** Format: date */
            projectEndsOn: string;
            /** @description In minutes of the rule’s own hour */
            thresholdMinutes: number;
            /** @enum {string} */
            operator: "more-than" | "at-least";
            /** @description From where on somebody is near */
            nearFromMinutes: number;
            /** @description Of the whole project, the same for every reader */
            outlook: components["schemas"]["RadarOutlook"];
            /** @description Of the whole project */
            bands: components["schemas"]["RadarBand"][];
            /**
             * @description Whose people the lists show
             * @enum {string}
             */
            reach: "project" | "own-units";
            /** @description Within `reach` */
            counts: components["schemas"]["RadarCounts"];
            items: components["schemas"]["RadarPerson"][];
            total: number;
        };
        WriteHourByKind: {
            /** @enum {number} */
            advisory?: 60 | 45;
            /** @enum {number} */
            workshop?: 60 | 45;
            /** @enum {number} */
            training?: 60 | 45;
        };
        WriteRule: {
            thresholdMinutes: number;
            /** @enum {string} */
            operator: "more-than" | "at-least";
            minInPersonMinutes: number;
            /** @description Otherwise too few hours that are not electronic only warn */
            inPersonRequired: boolean;
            /** @enum {number} */
            hourMinutes: 60 | 45;
            hourMinutesByKind?: components["schemas"]["WriteHourByKind"];
            almostFromMinutes: number;
            requireComplete: boolean;
            /** @description Which ways of giving support are electronic */
            electronicModes: ("in-person" | "remote" | "e-learning")[];
            /** @description What a complete record must have */
            requiredFields: ("givenName" | "surname" | "birthDate" | "titleBefore" | "titleAfter" | "diedOn" | "municipality" | "municipalityPart" | "street" | "houseNumber" | "orientationNumber" | "orientationLetter" | "postalCode" | "email" | "phone" | "entryOn" | "exitOn" | "sex" | "labourStatus" | "education" | "housingAccess" | "sector" | "publicSectorPosition" | "projectPosition" | "disadvantages" | "sharedHousehold" | "supportType" | "personPosition" | "participationResult" | "exitSituations" | "territorialEligibility" | "partner")[];
        };
        RuleInForce: {
            number: number;
            /** Format: date */
            validFrom: string;
            rule: components["schemas"]["WriteRule"];
        };
        SupportShare: {
            /** @description Code of the key activity, or the kind of support */
            key: string;
            /** @description Minutes of real time */
            realMinutes: number;
            electronicMinutes: number;
        };
        ExplainedSupport: {
            /** Format: uuid */
            logId: string;
            /** @description Whether the reader may open the log */
            isReadable: boolean;
            /** Format: date */
            heldOn: string;
            unit: components["schemas"]["Ref"];
            /** @example KA02 */
            keyActivity: string;
            /** @enum {string} */
            kind: "advisory" | "workshop" | "training";
            /** @enum {string} */
            mode: "in-person" | "remote" | "e-learning";
            isElectronic: boolean;
            realMinutes: number;
            /** @description How long an hour of this kind of support is */
            hourMinutes: number;
            /** @description What it gives under the rule, in minutes of the rule’s own hour; may have a fraction */
            countedMinutes: number;
            /**
             * @description Only support `within` the participation is in the sum
             * @enum {string}
             */
            standing: "within" | "before-entry" | "after-exit" | "outside-project";
        };
        ParticipantExplanation: {
            /** Format: uuid */
            id: string;
            /** @example P-001 */
            code: string;
            /** @description Name or pseudonym */
            title: string;
            /** Format: date */
            asOf: string;
            /** @description The day is yet to come: evidence is counted to today */
            asOfInFuture: boolean;
            /** @description The version that held on the day */
            rule: components["schemas"]["RuleInForce"];
            /** Format: date */
            entryOn: string | null;
            /** Format: date */
            exitOn: string | null;
            /** @enum {string} */
            state: "counted" | "almost" | "not-counted";
            reason: components["schemas"]["ProblemReason"];
            warnings: components["schemas"]["ProblemReason"][];
            minutes: number;
            inPersonMinutes: number;
            electronicMinutes: number;
            missingMinutes: number;
            missingFields: ("givenName" | "surname" | "birthDate" | "titleBefore" | "titleAfter" | "diedOn" | "municipality" | "municipalityPart" | "street" | "houseNumber" | "orientationNumber" | "orientationLetter" | "postalCode" | "email" | "phone" | "entryOn" | "exitOn" | "sex" | "labourStatus" | "education" | "housingAccess" | "sector" | "publicSectorPosition" | "projectPosition" | "disadvantages" | "sharedHousehold" | "supportType" | "personPosition" | "participationResult" | "exitSituations" | "territorialEligibility" | "partner")[];
            /** Format: date */
            completeFrom: string | null;
            byKeyActivity: components["schemas"]["SupportShare"][];
            byKind: components["schemas"]["SupportShare"][];
            /** @description Oldest first; those left out are among them */
            supports: components["schemas"]["ExplainedSupport"][];
        };
        RehearsedCounts: {
            /**
             * Format: date
             * @description The day the evidence was counted to
             */
            asOf: string;
            valueBefore: number;
            valueAfter: number;
            enters: number;
            leaves: number;
        };
        RuleWithdrawal: {
            /** Format: date-time */
            at: string;
            by: components["schemas"]["UserRef"];
            reason: string;
        };
        CountingRule: {
            number: number;
            /** Format: date */
            validFrom: string;
            /**
             * Format: date
             * @description The last day; null while none follows
             */
            validTo: string | null;
            rule: components["schemas"]["WriteRule"];
            /** @description Why the rule was changed; of the first version, what it rests on */
            reason: string;
            /** @description It holds today */
            isInForce: boolean;
            /** Format: date-time */
            recordedAt: string;
            /** @description Null for the rule of the definition */
            recordedBy: components["schemas"]["UserRef"] | null;
            rehearsal: components["schemas"]["RehearsedCounts"] | null;
            /** @description It holds no longer, and never did as known since */
            withdrawn: components["schemas"]["RuleWithdrawal"] | null;
        };
        CountingRules: {
            /** @description Newest first; those withdrawn too */
            items: components["schemas"]["CountingRule"][];
        };
        RehearseRule: {
            /**
             * Format: date
             * @description The first day it holds
             */
            validFrom: string;
            rule: components["schemas"]["WriteRule"];
        };
        RehearsedStanding: {
            /** @enum {string} */
            state: "counted" | "almost" | "not-counted";
            reason: components["schemas"]["ProblemReason"];
            minutes: number;
        };
        RehearsedPerson: {
            /** Format: uuid */
            id: string;
            /** @example P-001 */
            code: string;
            /** @description Name, or the pseudonym for who reads no names */
            title: string;
            before: components["schemas"]["RehearsedStanding"];
            after: components["schemas"]["RehearsedStanding"];
        };
        RehearsedDay: {
            /** Format: date */
            asOf: string;
            valueBefore: number;
            valueAfter: number;
            /** @description What an evaluator’s verdict of that day was about */
            verdictValue: number | null;
        };
        RuleRehearsal: {
            /**
             * Format: date
             * @description The day the evidence is counted to
             */
            asOf: string;
            /**
             * Format: date
             * @description The day whose rules are compared
             */
            ruleDay: string;
            /** @description The version that holds on that day now */
            currentVersion: number;
            valueBefore: number;
            valueAfter: number;
            /** @description Who would be counted and is not */
            enters: components["schemas"]["RehearsedPerson"][];
            /** @description Who is counted and would not be */
            leaves: components["schemas"]["RehearsedPerson"][];
            /** @description Who would only come nearer or further */
            moves: components["schemas"]["RehearsedPerson"][];
            unchanged: number;
            /** @description Ends of months and days of verdicts that would change */
            pastDays: components["schemas"]["RehearsedDay"][];
            /** @description To be sent with the save, as proof that this was seen */
            token: string;
        };
        AddRule: {
            /**
             * Format: date
             * @description The first day it holds
             */
            validFrom: string;
            rule: components["schemas"]["WriteRule"];
            reason: string;
            /** @description The token of the rehearsal that was seen; refused when the evidence or the rules have changed since */
            rehearsal?: string;
        };
        WithdrawRule: {
            reason: string;
            /** @description The token of the rehearsal that was seen; refused when the evidence or the rules have changed since */
            rehearsal?: string;
        };
        WriteVerdict: {
            /** @enum {string} */
            indicator?: "documents" | "participants";
            /** Format: uuid */
            deliverableId?: string;
            /** Format: date */
            asOf: string;
            /** @enum {string} */
            outcome: "confirmed" | "confirmed-with-reservation" | "not-confirmed";
            finding: string;
        };
        ComparisonRule: {
            /** @example area-shift */
            code: string;
            /** @example 1 */
            version: number;
        };
        ComparisonArea: {
            /** Format: uuid */
            id: string;
            /** @example housing */
            code: string;
            nameCs: string;
            nameEn: string;
        };
        ComparisonRegion: {
            /** @example CZ042 */
            code: string;
            nameCs: string;
            nameEn: string;
        };
        CellCriterion: {
            /** @description The baseline, or the level on the earlier day */
            from: number | null;
            /** @description The latest level, or that on the later day */
            to: number | null;
            /** @enum {string} */
            shift: "improved" | "worse" | "unchanged" | "baseline-only" | "not-assessed" | "not-comparable";
        };
        HeatMapCell: {
            /** @enum {string} */
            state: "not-chosen" | "not-assessed" | "baseline-only" | "improved" | "worse" | "mixed" | "unchanged";
            criteria: components["schemas"]["CellCriterion"][];
            /** @description Ratings of different catalogue versions are compared through a mapping */
            isMapped: boolean;
            /** @description Criteria rated here that no mapping lets compare */
            unmapped: number;
        };
        HeatMapRow: {
            unit: components["schemas"]["Ref"];
            /** @example CZ042 */
            regionCode: string;
            /** @description In the order of `areas` */
            cells: components["schemas"]["HeatMapCell"][];
        };
        ShiftCounts: {
            "not-chosen": number;
            "not-assessed": number;
            "baseline-only": number;
            improved: number;
            worse: number;
            mixed: number;
            unchanged: number;
        };
        ShiftCountRow: {
            /** @description Id of the area or code of the region; null for the total */
            key: string | null;
            counts: components["schemas"]["ShiftCounts"];
            /** @description Units that have chosen something here */
            units: number;
        };
        ShiftCountTable: {
            total: components["schemas"]["ShiftCountRow"];
            byArea: components["schemas"]["ShiftCountRow"][];
            byRegion: components["schemas"]["ShiftCountRow"][];
        };
        GoalBlocker: {
            unit: components["schemas"]["Ref"];
            /** @enum {string} */
            code: "areas-missing" | "baseline-missing" | "later-assessment-missing";
            /** @description Ids of the areas in which something is missing */
            areaIds: string[];
            /** @description Criteria that wait */
            criteria: number;
            /** Format: date */
            dueOn: string;
            /** @description From the day of the map; negative when overdue */
            daysLeft: number;
            /** @description Nobody planned the day: it follows from the start or the end */
            isAssumption: boolean;
        };
        HeatMap: {
            rule: components["schemas"]["ComparisonRule"];
            /**
             * @description The whole project, or the reader’s territorial units
             * @enum {string}
             */
            reach: "project" | "own-units";
            /** @description Some of the criteria are of a catalogue that is only a sample */
            isSample: boolean;
            /** @description Those in use: chosen or rated in some unit */
            areas: components["schemas"]["ComparisonArea"][];
            regions: components["schemas"]["ComparisonRegion"][];
            rows: components["schemas"]["HeatMapRow"][];
            counts: components["schemas"]["ShiftCountTable"];
            /** Format: date */
            asOf: string;
            /** @description The day is yet to come: what is known today is shown */
            asOfInFuture: boolean;
            blockers: components["schemas"]["GoalBlocker"][];
        };
        HeatMapComparison: {
            rule: components["schemas"]["ComparisonRule"];
            /**
             * @description The whole project, or the reader’s territorial units
             * @enum {string}
             */
            reach: "project" | "own-units";
            /** @description Some of the criteria are of a catalogue that is only a sample */
            isSample: boolean;
            /** @description Those in use: chosen or rated in some unit */
            areas: components["schemas"]["ComparisonArea"][];
            regions: components["schemas"]["ComparisonRegion"][];
            rows: components["schemas"]["HeatMapRow"][];
            counts: components["schemas"]["ShiftCountTable"];
            /** Format: date */
            earlier: string;
            /** Format: date */
            later: string;
            /** @description The later day is yet to come */
            laterInFuture: boolean;
        };
        ComparedCatalogue: {
            /** Format: uuid */
            id: string;
            number: number;
            title: string;
            titleEn: string | null;
            isSample: boolean;
        };
        ComparedLevel: {
            level: number;
            descriptor: string;
            descriptorEn: string | null;
        };
        ComparedCriterion: {
            /** Format: uuid */
            id: string;
            code: string;
            title: string;
            titleEn: string | null;
            description: string;
            descriptionEn: string | null;
            catalogue: components["schemas"]["ComparedCatalogue"];
            levels: components["schemas"]["ComparedLevel"][];
        };
        RatingEvidence: {
            /** @enum {string} */
            kind: "file" | "advisory-log" | "deliverable";
            /**
             * Format: uuid
             * @description Of the attachment, the advisory log or the deliverable
             */
            id: string;
            /** @description Name of the file, day of the advisory log, or code and title of the deliverable; null when hidden */
            label: string | null;
            /** @description Whether the reader may open it */
            isReadable: boolean;
        };
        RatingPoint: {
            /** Format: uuid */
            id: string;
            /** Format: date */
            on: string;
            /** @enum {string} */
            phase: "baseline" | "interim" | "final";
            level: number;
            /**
             * Format: uuid
             * @description The criterion it was rated by, of its own catalogue version
             */
            criterionId: string;
            catalogue: components["schemas"]["ComparedCatalogue"];
            /** @description The level in words of its own scale */
            words: components["schemas"]["ComparedLevel"];
            rater: components["schemas"]["UserRef"];
            /** @description Null to who may not read the diary of the unit */
            justification: string | null;
            /** @description Why it replaced an earlier entry */
            correctionReason: string | null;
            evidence: components["schemas"]["RatingEvidence"][];
        };
        CriterionStanding: {
            criterion: components["schemas"]["ComparedCriterion"];
            /** @enum {string} */
            shift: "improved" | "worse" | "unchanged" | "baseline-only" | "not-assessed" | "not-comparable";
            from: number | null;
            to: number | null;
            /** @description The two are of different catalogue versions, compared through a mapping */
            isMapped: boolean;
            /** @description Chosen only after the start */
            isAddedLater: boolean;
            targetLevel: number | null;
            /** @description The oldest first, through the mappings */
            series: components["schemas"]["RatingPoint"][];
        };
        AreaStanding: {
            area: components["schemas"]["ComparisonArea"];
            /** @enum {string} */
            state: "not-chosen" | "not-assessed" | "baseline-only" | "improved" | "worse" | "mixed" | "unchanged";
            criteria: components["schemas"]["CriterionStanding"][];
            /** @description Rated here, and not comparable through any mapping */
            unmapped: components["schemas"]["ComparedCriterion"][];
        };
        UnitShift: {
            unit: components["schemas"]["Ref"];
            region: components["schemas"]["ComparisonRegion"];
            /** Format: date */
            asOf: string;
            asOfInFuture: boolean;
            rule: components["schemas"]["ComparisonRule"];
            isSample: boolean;
            /** @description Areas chosen or rated */
            areas: components["schemas"]["AreaStanding"][];
            blockers: components["schemas"]["GoalBlocker"][];
        };
        RegionTile: {
            region: components["schemas"]["ComparisonRegion"];
            units: number;
            /** @description Units that have agreed on areas and criteria */
            covered: number;
            /** @description Units in which at least one area can be compared in time */
            compared: number;
            counts: components["schemas"]["ShiftCounts"];
        };
        RegionCoverage: {
            /** Format: date */
            asOf: string;
            asOfInFuture: boolean;
            rule: components["schemas"]["ComparisonRule"];
            /** @enum {string} */
            reach: "project" | "own-units";
            /** @description Some of the criteria are of a catalogue that is only a sample */
            isSample: boolean;
            /** @description Every region, also without units */
            regions: components["schemas"]["RegionTile"][];
        };
        DeadlineSubject: {
            /** @example deliverable */
            type: string;
            /** Format: uuid */
            id: string;
        };
        Deadline: {
            /** Format: uuid */
            id: string;
            /** @example due */
            kind: string;
            /**
             * @description Of a milestone, whose label is its unit
             * @enum {string|null}
             */
            stage: "interest" | "selection" | "memorandum-approved" | "memorandum-signed" | "cooperation-description" | "entry-analysis" | "local-partnership" | "plan-in-making" | "plan-approved" | "measures" | "revision" | "final-evaluation" | "closing" | null;
            /** @example V-01 Metodika */
            label: string;
            /** Format: date */
            dueOn: string;
            owner: components["schemas"]["UserRef"] | null;
            /** @description Calendar days from today, negative when overdue */
            daysLeft: number;
            subject: components["schemas"]["DeadlineSubject"];
            /**
             * @description Path of the page to work on it
             * @example /vystupy/0197…
             */
            href: string;
        };
        DeadlineList: {
            items: components["schemas"]["Deadline"][];
            /** @description How many there are, also beyond the size */
            total: number;
        };
        CalendarAddress: {
            /**
             * Format: uri
             * @description Personal address of the feed; whoever has it reads the deadlines
             */
            url: string;
        };
        NotificationSubject: {
            /** @example deliverable */
            type: string;
            /** Format: uuid */
            id: string;
        };
        ReminderRun: {
            total: number;
            unread: number;
            /** @description How many were past their deadline when they were told */
            overdue: number;
        };
        Notification: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            type: "deadline.reminder" | "deliverable.submitted" | "deliverable.returned" | "deliverable.approved" | "handover.offered" | "handover.accepted" | "handover.withdrawn" | "visit.disputed" | "cooperation-description.agreed" | "cooperation-description.approved" | "enquiry.received" | "enquiry.suspected" | "enquiry.assigned";
            params: {
                [key: string]: string | number;
            };
            subject: components["schemas"]["NotificationSubject"];
            /**
             * @description The project it is of
             * @example RSSZ
             */
            projectCode: string | null;
            /** @example /vystupy/0197… */
            href: string;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            readAt: string | null;
            /** @description Of a reminder; the items of one run have one `createdAt` */
            run: components["schemas"]["ReminderRun"] | null;
        };
        NotificationList: {
            /** @description How many are not read yet */
            unread: number;
            /** @description Newest first */
            items: components["schemas"]["Notification"][];
            /** @description How many there are on all pages */
            total: number;
        };
        UnreadCount: {
            /** @description How many are not read yet */
            unread: number;
        };
        WaitingCooperation: {
            /** @enum {string} */
            kind: "agree" | "approve" | "take-over";
            /**
             * Format: uuid
             * @description Of the description or of the hand-over
             */
            id: string;
            unit: components["schemas"]["Ref"];
            /** @description Of the version of the description */
            number: number | null;
        };
        UnansweredVisit: {
            /** Format: uuid */
            id: string;
            /** Format: date */
            heldOn: string;
            minutes: number;
            unit: components["schemas"]["Ref"];
            /** @description Who wrote it down */
            author: string;
            /** @description It was answered, and corrected since */
            wasAnswered: boolean;
        };
        UnansweredVisits: {
            total: number;
            /** @description The newest ones */
            items: components["schemas"]["UnansweredVisit"][];
        };
        FirstSteps: {
            /** @description Open documents without a due date or an owner */
            unplannedDocuments: number;
            /** @description Places for territorial units while not one is taken, else 0 */
            freePlaces: number;
            /** @description Nobody is a consultant of the project */
            lacksConsultants: boolean;
        };
        MyDay: {
            /** @description In review, and I may approve them */
            reviews: components["schemas"]["Deliverable"][];
            /** @description I own them and they are open, by due date */
            mine: components["schemas"]["Deliverable"][];
            /** @description Mine, and returned for more work */
            returned: components["schemas"]["Deliverable"][];
            /** @description Descriptions to agree or approve, units to take over */
            cooperation: components["schemas"]["WaitingCooperation"][];
            /** @description Visits of my unit that wait for my word */
            visits: components["schemas"]["UnansweredVisits"] | null;
            /** @description The next ones, mine first when I own any */
            deadlines: components["schemas"]["Deadline"][];
            /** @description The last ones I wrote */
            recentLogs: components["schemas"]["AdvisoryLog"][];
            /** @description Persons close to being counted, in my territory */
            almostParticipants: number;
            /** @description Null when nothing lacks, or it is not mine to plan */
            firstSteps: components["schemas"]["FirstSteps"] | null;
        };
        SuggestedMunicipality: {
            /** @example 554782 */
            code: string;
            name: string;
            /** @example CZ0421 */
            districtCode: string;
            districtName: string;
            /** @example CZ042 */
            regionCode: string;
        };
        MunicipalitySuggestions: {
            /** @description Without a loaded list there is nothing to suggest */
            isListLoaded: boolean;
            items: components["schemas"]["SuggestedMunicipality"][];
        };
        WriteExclusionIndex: {
            /** @example 2022 */
            year: number;
            /**
             * @description Year of the methodology that measured the points
             * @example 2022
             */
            methodologyYear: number;
            /** @description Null takes the value back */
            points: number | null;
        };
        ExclusionIndex: {
            year: number;
            methodologyYear: number;
            points: number;
        };
        MatrixRegion: {
            /** @example CZ042 */
            code: string;
            nameCs: string;
            nameEn: string;
        };
        MilestoneCell: {
            /** @enum {string} */
            stage: "interest" | "selection" | "memorandum-approved" | "memorandum-signed" | "cooperation-description" | "entry-analysis" | "local-partnership" | "plan-in-making" | "plan-approved" | "measures" | "revision" | "final-evaluation" | "closing";
            /** Format: date */
            plannedOn: string | null;
            /** Format: date */
            actualOn: string | null;
            isSkipped: boolean;
            skipReason: string | null;
            note: string;
            /** @description Days since the planned day while nothing came of it, else 0 */
            overdueDays: number;
            version: number | null;
        };
        MilestoneMatrixRow: {
            unit: components["schemas"]["Ref"];
            region: components["schemas"]["MatrixRegion"];
            /** @example ÚC 07 */
            place: string | null;
            consultants: components["schemas"]["UserRef"][];
            cells: components["schemas"]["MilestoneCell"][];
        };
        MilestoneMatrix: {
            /** Format: date */
            asOf: string;
            /** @description The columns */
            stages: ("interest" | "selection" | "memorandum-approved" | "memorandum-signed" | "cooperation-description" | "entry-analysis" | "local-partnership" | "plan-in-making" | "plan-approved" | "measures" | "revision" | "final-evaluation" | "closing")[];
            rows: components["schemas"]["MilestoneMatrixRow"][];
            /** @description Units that match, on all pages */
            total: number;
            /** @description Those of them with an overdue stage */
            overdueUnits: number;
        };
        MilestoneVersion: {
            version: number;
            /** Format: date */
            plannedOn: string | null;
            /** Format: date */
            actualOn: string | null;
            isSkipped: boolean;
            skipReason: string | null;
            note: string;
            /** Format: date-time */
            recordedAt: string;
            by: components["schemas"]["UserRef"];
        };
        UnitMilestone: {
            /** @enum {string} */
            stage: "interest" | "selection" | "memorandum-approved" | "memorandum-signed" | "cooperation-description" | "entry-analysis" | "local-partnership" | "plan-in-making" | "plan-approved" | "measures" | "revision" | "final-evaluation" | "closing";
            /** Format: date */
            plannedOn: string | null;
            /** Format: date */
            actualOn: string | null;
            isSkipped: boolean;
            skipReason: string | null;
            note: string;
            /** @description Days since the planned day while nothing came of it, else 0 */
            overdueDays: number;
            version: number | null;
            /** @description Never a refusal */
            warnings: components["schemas"]["ProblemReason"][];
            history: components["schemas"]["MilestoneVersion"][];
        };
        UnitMilestones: {
            unit: components["schemas"]["Ref"];
            /** @description Whether the reader may date the stages of this unit */
            mayWrite: boolean;
            /** @description Every stage in its usual order */
            items: components["schemas"]["UnitMilestone"][];
        };
        WriteMilestone: {
            /** Format: date */
            plannedOn?: string | null;
            /** Format: date */
            actualOn?: string | null;
            /** @default false */
            isSkipped: boolean;
            /** @description Required when skipped */
            skipReason?: string | null;
            /**
             * @description Without personal data
             * @default
             */
            note: string;
        };
        MeasureCounts: {
            planned: number;
            running: number;
            done: number;
            postponed: number;
            dropped: number;
        };
        PlanSummary: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "psz" | "tap";
            title: string;
            unit: components["schemas"]["Ref"];
            /** Format: uuid */
            thematicAreaId: string | null;
            /** @enum {string} */
            state: "draft" | "approved" | "superseded";
            /**
             * Format: uuid
             * @description The version that holds
             */
            versionId: string;
            /** @description Number of the version that holds */
            number: number;
            /** @description Number of a draft amendment beside an approved version */
            draftNumber: number | null;
            /** Format: date */
            validFrom: string | null;
            /** Format: date */
            validTo: string | null;
            /** Format: date */
            approvedOn: string | null;
            measures: number;
            counts: components["schemas"]["MeasureCounts"];
            /** @description Measures past the day they were to be done by */
            overdue: number;
            /** @description Sum of the estimates in whole crowns */
            budgetCrowns: number;
        };
        PlanList: {
            items: components["schemas"]["PlanSummary"][];
            total: number;
            /** @description Units in which the reader may start a plan */
            writableUnits: components["schemas"]["Ref"][];
        };
        StartPlan: {
            title: string;
            /**
             * Format: uuid
             * @description Of a thematic action plan
             */
            thematicAreaId?: string | null;
            /** Format: uuid */
            unitId: string;
            /** @enum {string} */
            kind: "psz" | "tap";
            /**
             * Format: uuid
             * @description Version of a plan whose objectives and measures are copied
             */
            copyVersionId?: string;
        };
        PlanVersion: {
            /** Format: uuid */
            id: string;
            number: number;
            /** @enum {string} */
            state: "draft" | "approved" | "superseded";
            /** Format: date */
            validFrom: string | null;
            /** Format: date */
            validTo: string | null;
            amendmentReason: string | null;
            /** @description Why the draft was withdrawn; null when it was not */
            withdrawalReason: string | null;
            /**
             * Format: date
             * @description The day of the resolution
             */
            approvedOn: string | null;
            /** @description Number of the resolution */
            resolution: string | null;
            /** @description Who recorded the resolution */
            approvedBy: components["schemas"]["UserRef"] | null;
            createdBy: components["schemas"]["UserRef"];
            /** Format: date-time */
            createdAt: string;
            version: number;
            objectives: number;
            measures: number;
            /** @description Sum of the estimates in whole crowns */
            budgetCrowns: number;
        };
        PlanMeasure: {
            /** Format: uuid */
            measureId: string;
            title: string;
            description: string;
            /** Format: uuid */
            thematicAreaId: string | null;
            /** @description Codes of target groups of the programme catalogue */
            targetGroups: string[];
            /** @description Whom it is for where no code fits */
            targetGroupNote: string;
            /** @description The organisation or post that answers for it */
            implementer: string;
            /** Format: date */
            startsOn: string | null;
            /** Format: date */
            endsOn: string | null;
            /** @description Estimate in whole crowns */
            budgetCrowns: number | null;
            indicator: string;
        };
        PlanObjective: {
            /** Format: uuid */
            objectiveKey: string;
            title: string;
            description: string;
            measures: components["schemas"]["PlanMeasure"][];
        };
        PlanContent: {
            summary: string;
            /** Format: date */
            validFrom: string | null;
            /** Format: date */
            validTo: string | null;
            objectives: components["schemas"]["PlanObjective"][];
        };
        PlanTransition: {
            /** @enum {string} */
            kind: "approve" | "amend" | "withdraw";
            /** @enum {string|null} */
            to: "draft" | "approved" | "superseded" | null;
            needsReason: boolean;
            /** @description Empty when the reader may do it now */
            refusals: components["schemas"]["ProblemReason"][];
        };
        OtherPlanVersion: {
            /** Format: uuid */
            id: string;
            number: number;
        };
        PlanFieldDifference: {
            field: string;
            before: (string | number) | null;
            after: (string | number) | null;
        };
        PlanDifference: {
            /** @enum {string} */
            change: "added" | "removed" | "changed";
            /** @enum {string} */
            subject: "plan" | "objective" | "measure";
            /** @description Key of the objective or id of the measure; empty for the plan itself */
            key: string;
            /** @description As it is called now, or was when removed */
            title: string;
            fields: components["schemas"]["PlanFieldDifference"][];
        };
        AttachmentVoiding: {
            /** Format: date-time */
            at: string;
            by: components["schemas"]["UserRef"] | null;
            reason: string;
        };
        Attachment: {
            /** Format: uuid */
            id: string;
            /**
             * Format: uuid
             * @description What evidence of kind "file" refers to
             */
            fileId: string;
            /** @enum {string} */
            subjectType: "territorial-unit" | "cooperation-description" | "plan-version" | "advisory-log";
            /** Format: uuid */
            subjectId: string;
            name: string;
            mediaType: string;
            /** @description Bytes */
            size: number;
            /** @description The reader may void it now */
            isVoidable: boolean;
            uploadedBy: components["schemas"]["UserRef"];
            /** Format: date-time */
            uploadedAt: string;
            voided: components["schemas"]["AttachmentVoiding"] | null;
            /** @description Whether the reader may open its content at once */
            readable: boolean;
            /** @description Whether the reader may open its content once they say why */
            needsReason: boolean;
        };
        PlanEvent: {
            /** Format: date-time */
            at: string;
            by: components["schemas"]["UserRef"] | null;
            /** @example plan-version.approved */
            type: string;
            /** Format: date */
            on: string | null;
            reason: string | null;
            fields: string[];
        };
        PlanVersionDetail: {
            /** Format: uuid */
            id: string;
            number: number;
            /** @enum {string} */
            state: "draft" | "approved" | "superseded";
            /** Format: date */
            validFrom: string | null;
            /** Format: date */
            validTo: string | null;
            amendmentReason: string | null;
            /** @description Why the draft was withdrawn; null when it was not */
            withdrawalReason: string | null;
            /**
             * Format: date
             * @description The day of the resolution
             */
            approvedOn: string | null;
            /** @description Number of the resolution */
            resolution: string | null;
            /** @description Who recorded the resolution */
            approvedBy: components["schemas"]["UserRef"] | null;
            createdBy: components["schemas"]["UserRef"];
            /** Format: date-time */
            createdAt: string;
            version: number;
            objectives: number;
            measures: number;
            /** @description Sum of the estimates in whole crowns */
            budgetCrowns: number;
            content: components["schemas"]["PlanContent"];
            /** @description What stands in the way of approval, by field */
            problems: components["schemas"]["ProblemReason"][];
            /** @description What is worth a second look, by field */
            warnings: components["schemas"]["ProblemReason"][];
            /** @description Why the reader may not change the text; empty when they may */
            editRefusals: components["schemas"]["ProblemReason"][];
            transitions: components["schemas"]["PlanTransition"][];
            previous: components["schemas"]["OtherPlanVersion"] | null;
            /** @description Against the previous version; empty for the first */
            difference: components["schemas"]["PlanDifference"][];
            /** @description Signed files of the version */
            files: components["schemas"]["Attachment"][];
            /** Format: uuid */
            approvedFileId: string | null;
            history: components["schemas"]["PlanEvent"][];
            /** @description Versions that came after this one and stand */
            later: components["schemas"]["OtherPlanVersion"][];
        };
        MeasureStanding: {
            /** Format: uuid */
            measureId: string;
            /** @enum {string} */
            state: "planned" | "running" | "done" | "postponed" | "dropped";
            /**
             * Format: date
             * @description Since when; null before the first entry
             */
            on: string | null;
            /**
             * Format: date
             * @description The end it was postponed to
             */
            postponedTo: string | null;
            /**
             * Format: date
             * @description By when it is to be done; null once ended
             */
            dueOn: string | null;
        };
        PlanTargetGroup: {
            /** @example 3.1-T01 */
            code: string;
            /** @example 3.1 */
            objectiveCode: string;
            /** @description The group that it is nested in */
            parentCode: string | null;
            titleCs: string;
            titleEn: string;
        };
        PlanDetail: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "psz" | "tap";
            title: string;
            /** Format: uuid */
            thematicAreaId: string | null;
            unit: components["schemas"]["Ref"];
            /** @description Of title and area */
            version: number;
            /** @description Why title and area cannot be corrected; empty when they can */
            headRefusals: components["schemas"]["ProblemReason"][];
            /** @description The newest first */
            versions: components["schemas"]["PlanVersion"][];
            shown: components["schemas"]["PlanVersionDetail"];
            /** @description Of every measure of the version shown */
            standing: components["schemas"]["MeasureStanding"][];
            targetGroups: components["schemas"]["PlanTargetGroup"][];
        };
        PlanHead: {
            title: string;
            /**
             * Format: uuid
             * @description Of a thematic action plan
             */
            thematicAreaId?: string | null;
        };
        TransitionPlan: {
            /** @enum {string} */
            kind: "approve" | "amend" | "withdraw";
            /**
             * Format: date
             * @description The day of the resolution; today when not given
             */
            on?: string;
            /** @description Number of the resolution of the assembly; only with approve */
            resolution?: string;
            /**
             * Format: date
             * @description As the resolution has it; of the draft when not given
             */
            validFrom?: string;
            /**
             * Format: date
             * @description As the resolution has it; of the draft when not given
             */
            validTo?: string;
            /**
             * Format: uuid
             * @description fileId of the attachment that holds the signed plan
             */
            fileId?: string;
            /** @description Why it is amended or withdrawn */
            reason?: string;
        };
        MeasurePlan: {
            /** Format: uuid */
            id: string;
            title: string;
            /** @enum {string} */
            kind: "psz" | "tap";
            /** Format: uuid */
            thematicAreaId: string | null;
        };
        UnitEvidenceItem: {
            /** @enum {string} */
            kind: "file" | "advisory-log" | "deliverable";
            /** Format: uuid */
            id: string;
            /** @description Name of the file, code and title of the document */
            title: string | null;
            /**
             * Format: date
             * @description The day of the advisory log
             */
            on: string | null;
            /** @description Page of the web, or for a file its address in the API */
            href: string | null;
            /** @description Voided or withdrawn since */
            isVoided: boolean;
        };
        MeasureProgress: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            state: "planned" | "running" | "done" | "postponed" | "dropped";
            /** Format: date */
            on: string;
            note: string;
            /** Format: date */
            postponedTo: string | null;
            evidence: components["schemas"]["UnitEvidenceItem"][];
            recordedBy: components["schemas"]["UserRef"];
            /** Format: date-time */
            recordedAt: string;
        };
        MeasureDetail: {
            /** Format: uuid */
            measureId: string;
            title: string;
            description: string;
            /** Format: uuid */
            thematicAreaId: string | null;
            /** @description Codes of target groups of the programme catalogue */
            targetGroups: string[];
            /** @description Whom it is for where no code fits */
            targetGroupNote: string;
            /** @description The organisation or post that answers for it */
            implementer: string;
            /** Format: date */
            startsOn: string | null;
            /** Format: date */
            endsOn: string | null;
            /** @description Estimate in whole crowns */
            budgetCrowns: number | null;
            indicator: string;
            unit: components["schemas"]["Ref"];
            plan: components["schemas"]["MeasurePlan"];
            /**
             * @description Number of the objective and of the measure in it
             * @example 1.2
             */
            code: string;
            objectiveTitle: string;
            /** @description The version whose text it is */
            planVersion: components["schemas"]["OtherPlanVersion"];
            /** @enum {string} */
            planState: "draft" | "approved" | "superseded";
            /** @description All versions that have the measure, the newest first */
            inVersions: components["schemas"]["OtherPlanVersion"][];
            standing: components["schemas"]["MeasureStanding"];
            /** @description The newest first */
            progress: components["schemas"]["MeasureProgress"][];
            /** @description Why the reader may not record progress; empty when they may */
            progressRefusals: components["schemas"]["ProblemReason"][];
            /** @description What of the text is worth a second look */
            warnings: components["schemas"]["ProblemReason"][];
            /** @description The target groups that the measure names */
            namedGroups: components["schemas"]["PlanTargetGroup"][];
        };
        MeasurePlace: {
            /** Format: uuid */
            planId: string;
        };
        EvidenceOfProgress: {
            /** @enum {string} */
            kind: "file" | "advisory-log" | "deliverable";
            /** Format: uuid */
            id: string;
        };
        RecordProgress: {
            /** @enum {string} */
            state: "planned" | "running" | "done" | "postponed" | "dropped";
            /** Format: date */
            on: string;
            /** @description Why, in a sentence or two */
            note: string;
            /**
             * Format: date
             * @description New end of a postponed measure
             */
            postponedTo?: string | null;
            evidence: components["schemas"]["EvidenceOfProgress"][];
            /**
             * Format: uuid
             * @description The last entry as it was seen; absent when there was none
             */
            followsId?: string;
        };
        Call: {
            /** Format: uuid */
            id: string;
            /** @example 03_24_065 */
            number: string;
            name: string;
            /** Format: date */
            opensOn: string;
            /** Format: date */
            closesOn: string;
            /** @enum {string} */
            state: "coming" | "open" | "closed";
            /** @description Who may apply, in the words of the call; empty when the call was entered without it */
            eligibleApplicants: string;
            /** @description Whole crowns */
            allocationCrowns: number | null;
            /**
             * @example [
             *       "2.1",
             *       "CLLD"
             *     ]
             */
            eligibleObjectives: string[];
            note: string;
            /** @description Days to the last day; negative once it is closed */
            daysLeft: number;
            /** @description Measures in sight of the reader whose source is accepted or further in it */
            measures: number;
            version: number;
        };
        CallList: {
            /** @description The one that closes first comes first, closed ones last */
            items: components["schemas"]["Call"][];
            /** @description Whether the reader may enter calls */
            mayManage: boolean;
        };
        WriteCall: {
            /** @example 03_24_065 */
            number: string;
            name: string;
            /** Format: date */
            opensOn: string;
            /** Format: date */
            closesOn: string;
            /** @description Whole crowns */
            allocationCrowns?: number | null;
            /**
             * @example [
             *       "2.1"
             *     ]
             */
            eligibleObjectives: string[];
            eligibleApplicants: string;
            note: string;
        };
        CallMeasure: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            planId: string;
            title: string;
            unit: components["schemas"]["Ref"];
            itemCode: string;
            /** @enum {string} */
            state: "accepted" | "refused" | "applied" | "granted" | "rejected";
            amountCrowns: number | null;
        };
        CallEvent: {
            /** @example call.changed */
            type: string;
            /** Format: date-time */
            at: string;
            by: components["schemas"]["UserRef"] | null;
            fields: string[];
        };
        CallDetail: {
            /** Format: uuid */
            id: string;
            /** @example 03_24_065 */
            number: string;
            name: string;
            /** Format: date */
            opensOn: string;
            /** Format: date */
            closesOn: string;
            /** @enum {string} */
            state: "coming" | "open" | "closed";
            /** @description Who may apply, in the words of the call; empty when the call was entered without it */
            eligibleApplicants: string;
            /** @description Whole crowns */
            allocationCrowns: number | null;
            /**
             * @example [
             *       "2.1",
             *       "CLLD"
             *     ]
             */
            eligibleObjectives: string[];
            note: string;
            /** @description Days to the last day; negative once it is closed */
            daysLeft: number;
            /** @description Measures in sight of the reader whose source is accepted or further in it */
            measures: number;
            version: number;
            measureList: components["schemas"]["CallMeasure"][];
            /** @description The newest first */
            history: components["schemas"]["CallEvent"][];
            mayManage: boolean;
        };
        FundingPart: {
            measures: number;
            /** @description Whole crowns of budget estimates */
            budgetCrowns: number;
        };
        FundingParts: {
            granted: components["schemas"]["FundingPart"];
            applied: components["schemas"]["FundingPart"];
            accepted: components["schemas"]["FundingPart"];
            refused: components["schemas"]["FundingPart"];
            nothing: components["schemas"]["FundingPart"];
        };
        FundingAmounts: {
            accepted: number;
            refused: number;
            applied: number;
            granted: number;
            rejected: number;
        };
        FundingSumDto: {
            measures: number;
            /** @description Sum of budget estimates in whole crowns */
            budgetCrowns: number;
            /** @description Measures without a budget estimate; the sums leave them out */
            withoutBudget: number;
            /** @description Each measure once, by its furthest source */
            byStanding: components["schemas"]["FundingParts"];
            /** @description Whole crowns of sources by their own state */
            amounts: components["schemas"]["FundingAmounts"];
        };
        PlanFunding: {
            plan: components["schemas"]["Ref"];
            /** @enum {string} */
            kind: "psz" | "tap";
            unit: components["schemas"]["Ref"];
            sum: components["schemas"]["FundingSumDto"];
        };
        FundingOverview: {
            total: components["schemas"]["FundingSumDto"];
            plans: components["schemas"]["PlanFunding"][];
        };
        FundedMeasureSource: {
            /** @example 2.1-A06 */
            itemCode: string | null;
            otherSource: string | null;
            /** @enum {string} */
            state: "accepted" | "refused" | "applied" | "granted" | "rejected";
            /** @description Whole crowns */
            amountCrowns: number | null;
        };
        FundedMeasure: {
            /** Format: uuid */
            id: string;
            title: string;
            plan: components["schemas"]["Ref"];
            unit: components["schemas"]["Ref"];
            /** @enum {string} */
            standing: "granted" | "applied" | "accepted" | "refused" | "nothing";
            /** @description Whole crowns */
            budgetCrowns: number | null;
            sources: components["schemas"]["FundedMeasureSource"][];
        };
        FundedMeasurePage: {
            items: components["schemas"]["FundedMeasure"][];
            total: number;
        };
        FundingItem: {
            /** @example 2.1-A06 */
            code: string;
            /** @example 2.1 */
            objectiveCode: string;
            titleCs: string;
            titleEn: string;
            explanationCs: string;
            explanationEn: string;
        };
        FundingName: {
            code: string;
            nameCs: string;
            nameEn: string;
        };
        FundingReason: {
            /** @enum {string} */
            kind: "words" | "meaning" | "area" | "groups" | "fact";
            /** @description Words of the measure */
            measure: string[];
            /** @description Words of the catalogue that they meet */
            item: string[];
            thematicArea: components["schemas"]["FundingName"] | null;
            groups: components["schemas"]["FundingName"][];
            /** @enum {string|null} */
            fact: "mas-territory" | "mas-unknown" | "rural" | null;
        };
        CallRef: {
            /** Format: uuid */
            id: string;
            /** @example 03_24_065 */
            number: string;
            name: string;
            /** Format: date */
            opensOn: string;
            /** Format: date */
            closesOn: string;
            /** @enum {string} */
            state: "coming" | "open" | "closed";
            /** @description Who may apply, in the words of the call; empty when the call was entered without it */
            eligibleApplicants: string;
        };
        FundingSuggestion: {
            item: components["schemas"]["FundingItem"];
            /** @description At least one; nothing is suggested without a reason */
            reasons: components["schemas"]["FundingReason"][];
            /** @description Calls of its objective that are open or coming; who is eligible stands only there */
            calls: components["schemas"]["CallRef"][];
        };
        OpenSourceStep: {
            /** @enum {string} */
            kind: "accept" | "refuse" | "change" | "apply" | "grant" | "reject" | "withdraw";
            /** @enum {string|null} */
            to: "accepted" | "refused" | "applied" | "granted" | "rejected" | null;
            needsReason: boolean;
        };
        SourceStepEvent: {
            /** @enum {string} */
            kind: "accept" | "refuse" | "change" | "apply" | "grant" | "reject" | "withdraw";
            /** @enum {string|null} */
            fromState: "accepted" | "refused" | "applied" | "granted" | "rejected" | null;
            /** @enum {string} */
            toState: "accepted" | "refused" | "applied" | "granted" | "rejected";
            /** Format: date */
            on: string;
            reason: string | null;
            amountCrowns: number | null;
            callNumber: string | null;
            registrationNumber: string | null;
            by: components["schemas"]["UserRef"] | null;
            /** Format: date-time */
            at: string;
        };
        MeasureSource: {
            /** Format: uuid */
            id: string;
            item: components["schemas"]["FundingItem"] | null;
            /** @description A budget or programme outside the catalogue */
            otherSource: string | null;
            /** @enum {string} */
            state: "accepted" | "refused" | "applied" | "granted" | "rejected";
            /** @description Whole crowns: wanted, applied for or granted by state */
            amountCrowns: number | null;
            call: components["schemas"]["CallRef"] | null;
            registrationNumber: string | null;
            /** @description What is odd about the registration number */
            warnings: components["schemas"]["ProblemReason"][];
            /** @description What the reader may do with it now */
            steps: components["schemas"]["OpenSourceStep"][];
            /** @description The newest first */
            history: components["schemas"]["SourceStepEvent"][];
            version: number;
        };
        MeasureFunding: {
            /** Format: uuid */
            measureId: string;
            budgetCrowns: number | null;
            /** @enum {string} */
            standing: "granted" | "applied" | "accepted" | "refused" | "nothing";
            /** @description Version of the catalogue; null before one is loaded */
            catalogueVersion: number | null;
            /** @description Not decided about yet, the best first; empty: nothing fits */
            suggestions: components["schemas"]["FundingSuggestion"][];
            /** @description True when nothing in the catalogue fits, decided about or not */
            nothingFits: boolean;
            sources: components["schemas"]["MeasureSource"][];
            /** @description All calls of the project that are open or coming */
            calls: components["schemas"]["CallRef"][];
            /** @description Why the reader may not decide */
            refusals: components["schemas"]["ProblemReason"][];
        };
        DecideSource: {
            /** Format: uuid */
            callId?: string | null;
            /** @description Whole crowns */
            amountCrowns?: number | null;
            reason?: string | null;
            /** @enum {string} */
            decision: "accept" | "refuse";
            /** @example 2.1-A06 */
            itemCode?: string | null;
            /** @example Rozpočet města */
            otherSource?: string | null;
        };
        StepSource: {
            /** Format: uuid */
            callId?: string | null;
            /** @description Whole crowns */
            amountCrowns?: number | null;
            reason?: string | null;
            /** @enum {string} */
            kind: "accept" | "refuse" | "change" | "apply" | "grant" | "reject" | "withdraw";
            /**
             * Format: date
             * @description Today when not given
             */
            on?: string;
            /** @example CZ.03.02.01/00/24_065/0001234 */
            registrationNumber?: string | null;
        };
        MasRegion: {
            /** @example CZ042 */
            code: string;
            nameCs: string;
            nameEn: string;
        };
        MasDocument: {
            name: string;
            /** Format: date */
            from: string | null;
            /** Format: date */
            to: string | null;
            isInForce: boolean;
        };
        Mas: {
            /** Format: uuid */
            id: string;
            name: string;
            /**
             * @description IČO, eight digits
             * @example 66002222
             */
            identificationNumber: string;
            region: components["schemas"]["MasRegion"];
            /** @description How many municipalities it has */
            municipalities: number;
            /** @description Units that lie in it, as far as the reader sees units */
            units: components["schemas"]["Ref"][];
            /** @description Individual projects, abandoned ones left out */
            projects: number;
            /** @description CLLD strategy */
            strategy: components["schemas"]["MasDocument"];
            /** @description Akční plán programového rámce OPZ+ */
            framework: components["schemas"]["MasDocument"];
            version: number;
        };
        MasPage: {
            items: components["schemas"]["Mas"][];
            total: number;
        };
        MasMunicipality: {
            /** @example 554782 */
            code: string;
            name: string;
        };
        UnitMasRow: {
            unit: components["schemas"]["Ref"];
            region: components["schemas"]["MasRegion"];
            /** @enum {string} */
            coverage: "whole" | "partly" | "none" | "unknown";
            mas: components["schemas"]["Ref"][];
            municipalities: number;
            /** @description Those that lie in no group */
            outside: components["schemas"]["MasMunicipality"][];
        };
        MasCoverageCounts: {
            whole: number;
            partly: number;
            none: number;
            /** @description Units whose municipalities nobody entered */
            unknown: number;
        };
        MasCoverage: {
            items: components["schemas"]["UnitMasRow"][];
            counts: components["schemas"]["MasCoverageCounts"];
        };
        UnitMasProject: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            masId: string;
            title: string;
            /** @enum {string} */
            state: "idea" | "prepared" | "applied" | "running" | "finished" | "abandoned";
        };
        UnitMas: {
            unit: components["schemas"]["Ref"];
            region: components["schemas"]["MasRegion"];
            /** @enum {string} */
            coverage: "whole" | "partly" | "none" | "unknown";
            mas: components["schemas"]["Ref"][];
            municipalities: number;
            /** @description Those that lie in no group */
            outside: components["schemas"]["MasMunicipality"][];
            projects: components["schemas"]["UnitMasProject"][];
        };
        WriteMasMunicipality: {
            /** @example 554782 */
            code: string;
            /** @description Kept only while no list of municipalities is loaded */
            name?: string;
        };
        WriteMas: {
            name: string;
            /** @example 66002222 */
            identificationNumber: string;
            /** @example CZ042 */
            regionCode: string;
            strategyName?: string;
            /** Format: date */
            strategyFrom?: string | null;
            /** Format: date */
            strategyTo?: string | null;
            frameworkName?: string;
            /** Format: date */
            frameworkFrom?: string | null;
            /** Format: date */
            frameworkTo?: string | null;
            address?: string;
            /** @description Of the office */
            email?: string;
            /** @description Of the office */
            phone?: string;
            website?: string;
            dataBox?: string;
            note?: string;
            /** @description All of them */
            municipalities: components["schemas"]["WriteMasMunicipality"][];
        };
        MasContact: {
            address: string;
            email: string;
            phone: string;
            website: string;
            /** @example sc9aavg */
            dataBox: string;
        };
        MasUnit: {
            /** Format: uuid */
            id: string;
            name: string;
            /** @description Municipalities of the unit */
            municipalities: number;
            /** @description How many of them lie in this group */
            inside: number;
        };
        MasProjectRegistration: {
            /** @example 2.1 */
            specificObjective: string;
            /** @example 03_22_008 */
            call: string;
        };
        MasFeatureCheck: {
            /** @enum {string} */
            code: "CLLD-P1" | "CLLD-P2" | "CLLD-P3" | "CLLD-P4";
            isMet: boolean;
            note: string;
        };
        MasProject: {
            /** Format: uuid */
            id: string;
            title: string;
            description: string;
            /** @enum {string} */
            state: "idea" | "prepared" | "applied" | "running" | "finished" | "abandoned";
            /** Format: date */
            startsOn: string | null;
            /** Format: date */
            endsOn: string | null;
            registrationNumber: string;
            registration: components["schemas"]["MasProjectRegistration"] | null;
            /** @description All four, in the order of the source */
            features: components["schemas"]["MasFeatureCheck"][];
            focusAreas: ("CLLD-O1" | "CLLD-O2" | "CLLD-O3" | "CLLD-O4" | "CLLD-O5" | "CLLD-O6")[];
            units: components["schemas"]["Ref"][];
            missingFeatures: ("CLLD-P1" | "CLLD-P2" | "CLLD-P3" | "CLLD-P4")[];
            warnings: components["schemas"]["ProblemReason"][];
            version: number;
        };
        MasDetail: {
            /** Format: uuid */
            id: string;
            name: string;
            /** @example 66002222 */
            identificationNumber: string;
            region: components["schemas"]["MasRegion"];
            strategy: components["schemas"]["MasDocument"];
            framework: components["schemas"]["MasDocument"];
            /** @description Of the office, never of a person */
            contact: components["schemas"]["MasContact"];
            note: string;
            municipalities: components["schemas"]["MasMunicipality"][];
            units: components["schemas"]["MasUnit"][];
            projects: components["schemas"]["MasProject"][];
            /** @description What is worth a second look */
            warnings: components["schemas"]["ProblemReason"][];
            /** @description Why the reader may not change it; empty when they may */
            refusals: components["schemas"]["ProblemReason"][];
            version: number;
        };
        WriteMasFeature: {
            /** @enum {string} */
            code: "CLLD-P1" | "CLLD-P2" | "CLLD-P3" | "CLLD-P4";
            isMet: boolean;
            note?: string;
        };
        WriteMasProject: {
            title: string;
            description?: string;
            /** @enum {string} */
            state: "idea" | "prepared" | "applied" | "running" | "finished" | "abandoned";
            /** Format: date */
            startsOn?: string | null;
            /** Format: date */
            endsOn?: string | null;
            registrationNumber?: string;
            /** @description Those not named are not met */
            features: components["schemas"]["WriteMasFeature"][];
            focusAreas: ("CLLD-O1" | "CLLD-O2" | "CLLD-O3" | "CLLD-O4" | "CLLD-O5" | "CLLD-O6")[];
            unitIds: string[];
        };
        EnquiryRegion: {
            /** @example CZ042 */
            code: string;
            nameCs: string;
            nameEn: string;
        };
        EnquiryForm: {
            /** @enum {string} */
            objective: "2.1" | "2.2" | "3.1" | "CLLD";
            /** @example RSSZ */
            projectCode: string;
            projectName: string;
            /** @description Who handles the data */
            controller: string;
            address: string;
            /**
             * Format: email
             * @description Where to ask about one’s own data
             */
            contactEmail: string;
            /** @description Within how many working days an answer comes */
            answerWorkingDays: number;
            /**
             * Format: date
             * @description The last day on which anything of the person is kept
             */
            keptUntil: string;
            regions: components["schemas"]["EnquiryRegion"][];
            /** @description Goes back with the enquiry; one form, one enquiry */
            token: string;
            /** @description To be solved by `solvePuzzle` of the domain */
            riddle: string;
            /** @description Sooner than this nobody fills the form in */
            leastSeconds: number;
        };
        SendEnquiry: {
            token: string;
            solution: number;
            name: string;
            /** Format: email */
            email: string;
            /** @description Organisation, municipality or territorial unit */
            organisation: string;
            /** @example CZ042 */
            regionCode?: string | null;
            topic: string;
            text: string;
            /** @enum {string} */
            locale: "cs" | "en";
            /** @description People do not see this field and leave it empty */
            website?: string;
        };
        EnquiryReceipt: {
            /** @example D-0012 */
            number: string;
            /** Format: date */
            answerBy: string;
            /** Format: date */
            keptUntil: string;
        };
        Enquiry: {
            /** Format: uuid */
            id: string;
            /** @example D-0012 */
            number: string;
            /** @enum {string} */
            objective: "2.1" | "2.2" | "3.1" | "CLLD";
            region: components["schemas"]["EnquiryRegion"] | null;
            /** @enum {string} */
            state: "suspected" | "new" | "taken" | "answered" | "interest" | "closed" | "spam";
            suspicions: ("links" | "markup" | "trap")[];
            /** @description Null once the data are erased */
            organisation: string | null;
            topic: string | null;
            /**
             * @description The language of the form, in which to answer
             * @enum {string}
             */
            locale: "cs" | "en";
            owner: components["schemas"]["UserRef"] | null;
            unit: components["schemas"]["Ref"] | null;
            /** Format: date */
            receivedOn: string;
            /** Format: date */
            dueOn: string;
            /** @description Calendar days from today, negative when overdue */
            daysLeft: number;
            /** @description Whether somebody still has to do something: judge what is held, answer what is open */
            isWaiting: boolean;
            /** Format: date */
            answeredOn: string | null;
            /** Format: date */
            anonymisedOn: string | null;
            version: number;
        };
        EnquiryStateCount: {
            /** @enum {string} */
            state: "suspected" | "new" | "taken" | "answered" | "interest" | "closed" | "spam";
            count: number;
        };
        EnquiryPage: {
            items: components["schemas"]["Enquiry"][];
            total: number;
            /** @description Of the whole queue */
            counts: components["schemas"]["EnquiryStateCount"][];
        };
        EnquiryFigures: {
            /** @description Without spam and what is suspected of it */
            received: number;
            answered: number;
            /** @description Of the answered: by their due date */
            answeredInTime: number;
            /** @description Turned into a cooperation interest */
            interests: number;
            /** @description Neither answered nor settled */
            open: number;
        };
        EnquiriesOfObjective: {
            /** @description Without spam and what is suspected of it */
            received: number;
            answered: number;
            /** @description Of the answered: by their due date */
            answeredInTime: number;
            /** @description Turned into a cooperation interest */
            interests: number;
            /** @description Neither answered nor settled */
            open: number;
            /** @enum {string} */
            objective: "2.1" | "2.2" | "3.1" | "CLLD";
        };
        EnquiriesOfRegion: {
            /** @description Without spam and what is suspected of it */
            received: number;
            answered: number;
            /** @description Of the answered: by their due date */
            answeredInTime: number;
            /** @description Turned into a cooperation interest */
            interests: number;
            /** @description Neither answered nor settled */
            open: number;
            /** @description Null where none was named */
            region: components["schemas"]["EnquiryRegion"] | null;
        };
        EnquiriesOfMonth: {
            /** @description Without spam and what is suspected of it */
            received: number;
            answered: number;
            /** @description Of the answered: by their due date */
            answeredInTime: number;
            /** @description Turned into a cooperation interest */
            interests: number;
            /** @description Neither answered nor settled */
            open: number;
            /**
             * @description The first day of the month
             * @example 2024-09-01
             */
            month: string;
        };
        EnquiryStatistics: {
            /** Format: date */
            asOf: string;
            total: components["schemas"]["EnquiryFigures"];
            /** @description All four objectives */
            byObjective: components["schemas"]["EnquiriesOfObjective"][];
            byRegion: components["schemas"]["EnquiriesOfRegion"][];
            /** @description Every month from the first enquiry on */
            byMonth: components["schemas"]["EnquiriesOfMonth"][];
        };
        EnquiryAnswer: {
            /** Format: uuid */
            id: string;
            text: string | null;
            by: components["schemas"]["UserRef"];
            /** Format: date-time */
            at: string;
            /**
             * @description Null until its mail is written
             * @enum {string|null}
             */
            mailState: "pending" | "sent" | "kept" | "failed" | null;
        };
        EnquiryNote: {
            /** Format: uuid */
            id: string;
            text: string | null;
            by: components["schemas"]["UserRef"];
            /** Format: date-time */
            at: string;
        };
        EnquiryEvent: {
            /** @example enquiry.taken */
            type: string;
            /** @description Null when the system did it */
            by: components["schemas"]["UserRef"] | null;
            /** Format: date-time */
            at: string;
        };
        EnquiryStep: {
            /** @enum {string} */
            kind: "release" | "take" | "assign" | "answer" | "interest" | "close" | "reopen" | "spam";
            refusals: components["schemas"]["ProblemReason"][];
        };
        EnquiryDetail: {
            /** Format: uuid */
            id: string;
            /** @example D-0012 */
            number: string;
            /** @enum {string} */
            objective: "2.1" | "2.2" | "3.1" | "CLLD";
            region: components["schemas"]["EnquiryRegion"] | null;
            /** @enum {string} */
            state: "suspected" | "new" | "taken" | "answered" | "interest" | "closed" | "spam";
            suspicions: ("links" | "markup" | "trap")[];
            /** @description Null once the data are erased */
            organisation: string | null;
            topic: string | null;
            /**
             * @description The language of the form, in which to answer
             * @enum {string}
             */
            locale: "cs" | "en";
            owner: components["schemas"]["UserRef"] | null;
            unit: components["schemas"]["Ref"] | null;
            /** Format: date */
            receivedOn: string;
            /** Format: date */
            dueOn: string;
            /** @description Calendar days from today, negative when overdue */
            daysLeft: number;
            /** @description Whether somebody still has to do something: judge what is held, answer what is open */
            isWaiting: boolean;
            /** Format: date */
            answeredOn: string | null;
            /** Format: date */
            anonymisedOn: string | null;
            version: number;
            name: string | null;
            email: string | null;
            /** @description Plain text, whatever it looks like */
            text: string | null;
            /** Format: date-time */
            receivedAt: string;
            /** @enum {string|null} */
            closingReason: "settled" | "answered-elsewhere" | "not-ours" | "no-reply" | "repeated" | "erased" | null;
            /**
             * Format: date
             * @description The last day on which anything of the person is kept
             */
            keptUntil: string;
            /** @description Days until then */
            keptDays: number;
            /** @description From the first */
            answers: components["schemas"]["EnquiryAnswer"][];
            /** @description Internal, from the first */
            notes: components["schemas"]["EnquiryNote"][];
            /** @description From the first */
            history: components["schemas"]["EnquiryEvent"][];
            /** @description What the present state offers */
            steps: components["schemas"]["EnquiryStep"][];
            /** @description Who can be given the enquiry */
            handlers: components["schemas"]["UserRef"][];
            /** @description Why the reader may not erase it; empty when they may */
            erasureRefusals: components["schemas"]["ProblemReason"][];
        };
        ChangeEnquiry: {
            /** Format: date */
            dueOn?: string;
            /** @example CZ042 */
            regionCode?: string | null;
        };
        NewInterestedUnit: {
            name: string;
            /** @enum {string} */
            kind: "municipality" | "association" | "region";
            /** @example CZ042 */
            regionCode: string;
        };
        MoveEnquiry: {
            /** @enum {string} */
            kind: "release" | "take" | "assign" | "interest" | "close" | "reopen" | "spam";
            /**
             * Format: uuid
             * @description Whom to assign it
             */
            ownerId?: string;
            /**
             * @description Required to close
             * @enum {string}
             */
            reason?: "settled" | "answered-elsewhere" | "not-ours" | "no-reply" | "repeated";
            /**
             * Format: uuid
             * @description The unit whose interest it is
             */
            unitId?: string;
            /** @description Or a unit that is not in the project yet */
            newUnit?: components["schemas"]["NewInterestedUnit"];
        };
        AnswerEnquiry: {
            /** @description Goes out by mail; the greeting and the signature are added */
            text: string;
        };
        NoteEnquiry: {
            text: string;
        };
        StalledStage: {
            /** @enum {string} */
            stage: "interest" | "selection" | "memorandum-approved" | "memorandum-signed" | "cooperation-description" | "entry-analysis" | "local-partnership" | "plan-in-making" | "plan-approved" | "measures" | "revision" | "final-evaluation" | "closing";
            /** Format: date */
            plannedOn: string;
            overdueDays: number;
        };
        UnitNextStep: {
            /** @enum {string} */
            code: "set-cooperation-start" | "assign-consultant" | "arrange-visit" | "settle-milestone" | "approve-description" | "agree-description" | "write-description" | "assess-baseline" | "assess-again" | "plan-milestone";
            /** @enum {string|null} */
            stage: "interest" | "selection" | "memorandum-approved" | "memorandum-signed" | "cooperation-description" | "entry-analysis" | "local-partnership" | "plan-in-making" | "plan-approved" | "measures" | "revision" | "final-evaluation" | "closing" | null;
        };
        SilentUnit: {
            unit: components["schemas"]["Ref"];
            /** @example CZ042 */
            regionCode: string;
            consultants: components["schemas"]["UserRef"][];
            /**
             * Format: date
             * @description Visit, milestone, agreement or assessment
             */
            lastContactOn: string | null;
            /** @description Null while the cooperation does not run */
            daysSilent: number | null;
            isSilent: boolean;
            /** @description The longest overdue first */
            stalled: components["schemas"]["StalledStage"][];
            nextStep: components["schemas"]["UnitNextStep"] | null;
        };
        SilentUnitList: {
            /** @description Days without contact that make a unit silent */
            days: number;
            /** @description The longest silent first, then the longest stalled */
            items: components["schemas"]["SilentUnit"][];
            silent: number;
            /** @description Units with a stage that stands still */
            stalled: number;
            /** @description Units looked at */
            units: number;
        };
        Handover: {
            /** Format: uuid */
            id: string;
            unit: components["schemas"]["Ref"];
            /** @description Null when nobody worked there */
            predecessor: components["schemas"]["UserRef"] | null;
            successor: components["schemas"]["UserRef"];
            /**
             * Format: date
             * @description First day of the successor, at the earliest the day of acceptance
             */
            validFrom: string;
            note: string;
            /** @enum {string} */
            state: "offered" | "accepted" | "withdrawn";
            offeredBy: components["schemas"]["UserRef"];
            /** Format: date-time */
            offeredAt: string;
            closedBy: components["schemas"]["UserRef"] | null;
            /** Format: date-time */
            closedAt: string | null;
            version: number;
        };
        HandoverList: {
            /** @description Those that wait first, then the newest */
            items: components["schemas"]["Handover"][];
        };
        HandoverTransition: {
            /** @enum {string} */
            kind: "accept" | "withdraw";
            refusals: components["schemas"]["ProblemReason"][];
        };
        PackArea: {
            code: string;
            nameCs: string;
            nameEn: string;
        };
        PackResult: {
            /** Format: uuid */
            resultKey: string;
            title: string;
            area: components["schemas"]["PackArea"];
            /** Format: date */
            dueOn: string | null;
            /** @description Negative when overdue */
            daysLeft: number | null;
            responsible: string;
        };
        PackMilestone: {
            /** @enum {string} */
            stage: "interest" | "selection" | "memorandum-approved" | "memorandum-signed" | "cooperation-description" | "entry-analysis" | "local-partnership" | "plan-in-making" | "plan-approved" | "measures" | "revision" | "final-evaluation" | "closing";
            /** Format: date */
            plannedOn: string;
            daysLeft: number;
            note: string;
        };
        PackContact: {
            /** Format: uuid */
            id: string;
            name: string;
            position: string;
            email: string;
            phone: string;
        };
        PackDeadline: {
            /** Format: uuid */
            id: string;
            /** @example due */
            kind: string;
            label: string;
            /** Format: date */
            dueOn: string;
            daysLeft: number;
            href: string;
        };
        PackLog: {
            /** Format: uuid */
            id: string;
            /** Format: date */
            heldOn: string;
            minutes: number;
            /** @enum {string} */
            mode: "in-person" | "remote" | "e-learning";
            area: components["schemas"]["PackArea"];
            note: string;
            author: components["schemas"]["UserRef"];
        };
        HandoverPack: {
            results: components["schemas"]["PackResult"][];
            milestones: components["schemas"]["PackMilestone"][];
            contacts: components["schemas"]["PackContact"][];
            /** @description Other than of the milestones */
            deadlines: components["schemas"]["PackDeadline"][];
            /** @description The newest */
            logs: components["schemas"]["PackLog"][];
        };
        HandoverDetail: {
            /** Format: uuid */
            id: string;
            unit: components["schemas"]["Ref"];
            /** @description Null when nobody worked there */
            predecessor: components["schemas"]["UserRef"] | null;
            successor: components["schemas"]["UserRef"];
            /**
             * Format: date
             * @description First day of the successor, at the earliest the day of acceptance
             */
            validFrom: string;
            note: string;
            /** @enum {string} */
            state: "offered" | "accepted" | "withdrawn";
            offeredBy: components["schemas"]["UserRef"];
            /** Format: date-time */
            offeredAt: string;
            closedBy: components["schemas"]["UserRef"] | null;
            /** Format: date-time */
            closedAt: string | null;
            version: number;
            transitions: components["schemas"]["HandoverTransition"][];
            /** @description Null for whom the unit is no business any more */
            pack: components["schemas"]["HandoverPack"] | null;
        };
        OfferHandover: {
            /** Format: uuid */
            successorId: string;
            /**
             * Format: uuid
             * @description Needed where several work
             */
            predecessorId?: string | null;
            /** Format: date */
            validFrom: string;
            /** @default  */
            note: string;
        };
        MatchedImportColumn: {
            /** @example code */
            key: string;
            /** @example Kód obce */
            header: string;
        };
        ImportFinding: {
            /** @enum {string} */
            severity: "blocking" | "warning" | "information";
            /** @example import.formula */
            code: string;
            params?: {
                [key: string]: string | number;
            };
            /** @description Key of the column; null for the whole line or file */
            column: string | null;
        };
        ImportCounts: {
            create: number;
            update: number;
            unchanged: number;
            refuse: number;
            /** @description Lines with a warning, whatever their action */
            withWarning: number;
        };
        ImportFailure: {
            /** @example import.refused-since */
            code: string;
            params?: {
                [key: string]: string | number;
            };
        };
        ImportRun: {
            /** Format: uuid */
            id: string;
            /** @example municipality */
            kind: string;
            fileName: string;
            /** @enum {string} */
            state: "rehearsed" | "running" | "done" | "failed" | "undone";
            /** @enum {string} */
            format: "csv" | "xlsx";
            /** @example windows-1250 */
            encoding: string | null;
            /** @example ; */
            separator: string | null;
            headers: string[];
            columns: components["schemas"]["MatchedImportColumn"][];
            /** @description Headers that a missing column may have been renamed to */
            suggestions: components["schemas"]["MatchedImportColumn"][];
            /** @description Findings about the whole file */
            findings: components["schemas"]["ImportFinding"][];
            total: number;
            processed: number;
            counts: components["schemas"]["ImportCounts"];
            createdBy: components["schemas"]["UserRef"];
            /** Format: date-time */
            createdAt: string;
            /** @description False once its lines were swept: it is no longer completed or undone */
            hasRows: boolean;
            /** Format: date-time */
            finishedAt: string | null;
            /** Format: date-time */
            undoneAt: string | null;
            undoneBy: components["schemas"]["UserRef"] | null;
            /** @description Why it stopped, until it is started again */
            failure: components["schemas"]["ImportFailure"] | null;
        };
        ImportRunPage: {
            items: components["schemas"]["ImportRun"][];
            total: number;
        };
        ImportCell: {
            /** @example code */
            key: string;
            /** @example 554782 */
            text: string;
        };
        ImportRow: {
            /** @description As a spreadsheet numbers it; the header is the first */
            line: number;
            /** @enum {string} */
            action: "create" | "update" | "unchanged" | "refuse";
            /** @description The cells of the matched columns */
            cells: components["schemas"]["ImportCell"][];
            findings: components["schemas"]["ImportFinding"][];
            /** @description The record written; null until then */
            subjectId: string | null;
        };
        ImportRowPage: {
            items: components["schemas"]["ImportRow"][];
            total: number;
        };
        SearchImportRows: {
            /** @default 1 */
            page: number;
            /** @default 50 */
            size: number;
            /**
             * @description Lines with a finding of this severity
             * @enum {string}
             */
            severity?: "blocking" | "warning" | "information";
            /** @enum {string} */
            action?: "create" | "update" | "unchanged" | "refuse";
            /** @description A part of any cell */
            q?: string;
        };
        ChosenImportColumn: {
            /**
             * @description Key of a column of the kind
             * @example code
             */
            key: string;
            /**
             * @description Header in the file
             * @example Kód obce
             */
            header: string;
        };
        ChooseImportColumns: {
            /** @description A column that is not named is left out */
            columns: components["schemas"]["ChosenImportColumn"][];
            /**
             * @description Keep the choice for the next import of this kind
             * @default false
             */
            save: boolean;
        };
        RunImport: {
            /**
             * @description Write the others although so many lines are refused; it must be how many are refused now
             * @default 0
             */
            leaveOutRows: number;
        };
        ImportColumnHeader: {
            /** @example Kód obce */
            cs: string;
            /** @example Municipality code */
            en: string;
        };
        ImportColumn: {
            /** @example code */
            key: string;
            header: components["schemas"]["ImportColumnHeader"];
            /** @description Other headers under which it is recognised */
            aliases: string[];
            isRequired: boolean;
        };
        ImportKindDescription: {
            /** @example territorial-unit */
            kind: string;
            /** @description False for lists of the whole installation */
            isOfProject: boolean;
            columns: components["schemas"]["ImportColumn"][];
        };
        AttachmentList: {
            items: components["schemas"]["Attachment"][];
            /** @description Why the reader may not add or void files; empty when they may */
            refusals: components["schemas"]["ProblemReason"][];
        };
        OpenAttachment: {
            reason: string;
        };
        VoidAttachment: {
            reason: string;
        };
        DescriptionVersion: {
            /** Format: uuid */
            id: string;
            number: number;
            /** @enum {string} */
            state: "draft" | "agreed" | "approved" | "superseded";
            /** @description The version that holds now: the approved one, else the agreed one */
            isInForce: boolean;
            /** @description Why the draft was withdrawn; null when it was not */
            withdrawalReason: string | null;
            amendmentReason: string | null;
            /** Format: date */
            startsOn: string | null;
            /** Format: date */
            endsOn: string | null;
            /** Format: date */
            agreedOn: string | null;
            /** @enum {string|null} */
            agreedHow: "coordinator" | "signed-file" | null;
            agreedBy: components["schemas"]["UserRef"] | null;
            /** Format: date */
            approvedOn: string | null;
            approvedBy: components["schemas"]["UserRef"] | null;
            createdBy: components["schemas"]["UserRef"];
            /** Format: date-time */
            createdAt: string;
            version: number;
            thematicAreaIds: string[];
            /** @description Expected results of the version */
            results: number;
            /** @description Those of them that are closed, whatever their outcome */
            closedResults: number;
        };
        UnitDescriptions: {
            unit: components["schemas"]["Ref"];
            /** @description The newest first */
            items: components["schemas"]["DescriptionVersion"][];
            /** @description A new version would amend the one in force, so a reason is needed */
            isAmendment: boolean;
            /** @description Why the reader may not begin a new version; empty when they may */
            startRefusals: components["schemas"]["ProblemReason"][];
        };
        StartDescription: {
            /** @description Required when an agreed version stands, which the new one amends */
            reason?: string;
        };
        ExpectedResult: {
            /** Format: uuid */
            resultKey: string;
            title: string;
            baseline: string;
            target: string;
            /** Format: date */
            dueOn: string | null;
            responsible: string;
        };
        ChosenCriterion: {
            /** Format: uuid */
            criterionId: string;
            targetLevel: number | null;
        };
        DescriptionArea: {
            /** Format: uuid */
            thematicAreaId: string;
            baseline: string;
            target: string;
            responsible: string;
            results: components["schemas"]["ExpectedResult"][];
            criteria: components["schemas"]["ChosenCriterion"][];
        };
        DescriptionContent: {
            /** Format: date */
            startsOn: string | null;
            /** Format: date */
            endsOn: string | null;
            summary: string;
            areas: components["schemas"]["DescriptionArea"][];
        };
        DescriptionCriterionLevel: {
            level: number;
            descriptor: string;
            descriptorEn: string | null;
        };
        DescriptionCriterion: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            thematicAreaId: string;
            code: string;
            title: string;
            titleEn: string | null;
            description: string;
            descriptionEn: string | null;
            levels: components["schemas"]["DescriptionCriterionLevel"][];
            /** @description Whether a draft may name it: in force, or kept from the last agreed version */
            isOpen: boolean;
            /** @description From the sample catalogue that is shipped, not from an official one */
            isSample: boolean;
            /** @description Number of the version of the catalogue */
            catalogueNumber: number;
        };
        DescriptionTransition: {
            /** @enum {string} */
            kind: "agree" | "approve" | "amend" | "withdraw";
            /** @enum {string|null} */
            to: "draft" | "agreed" | "approved" | "superseded" | null;
            needsReason: boolean;
            ways: ("coordinator" | "signed-file")[];
            /** @description Empty when the reader may do it now */
            refusals: components["schemas"]["ProblemReason"][];
        };
        PreviousDescription: {
            /** Format: uuid */
            id: string;
            number: number;
        };
        DescriptionFieldDifference: {
            field: string;
            before: (string | number) | null;
            after: (string | number) | null;
        };
        DescriptionDifference: {
            /** @enum {string} */
            change: "added" | "removed" | "changed";
            /** @enum {string} */
            subject: "description" | "area" | "result" | "criterion";
            /** @description Id of the area or criterion, key of the result; empty for the description itself */
            key: string;
            /** Format: uuid */
            thematicAreaId: string | null;
            fields: components["schemas"]["DescriptionFieldDifference"][];
        };
        ResultClosing: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            resultKey: string;
            /** @enum {string} */
            outcome: "reached" | "partly" | "not-reached";
            /** Format: date */
            closedOn: string;
            justification: string;
            evidence: components["schemas"]["UnitEvidenceItem"][];
            recordedBy: components["schemas"]["UserRef"];
            /** Format: date-time */
            recordedAt: string;
            /** @description False when a later entry corrected it */
            isCurrent: boolean;
            /** @description Why an earlier entry was corrected by this one */
            correctionReason: string | null;
        };
        DescriptionEvent: {
            /** Format: date-time */
            at: string;
            by: components["schemas"]["UserRef"] | null;
            /** @example cooperation-description.agreed */
            type: string;
            /** Format: date */
            on: string | null;
            reason: string | null;
            fields: string[];
        };
        DescriptionDetail: {
            /** Format: uuid */
            id: string;
            number: number;
            /** @enum {string} */
            state: "draft" | "agreed" | "approved" | "superseded";
            /** @description The version that holds now: the approved one, else the agreed one */
            isInForce: boolean;
            /** @description Why the draft was withdrawn; null when it was not */
            withdrawalReason: string | null;
            amendmentReason: string | null;
            /** Format: date */
            startsOn: string | null;
            /** Format: date */
            endsOn: string | null;
            /** Format: date */
            agreedOn: string | null;
            /** @enum {string|null} */
            agreedHow: "coordinator" | "signed-file" | null;
            agreedBy: components["schemas"]["UserRef"] | null;
            /** Format: date */
            approvedOn: string | null;
            approvedBy: components["schemas"]["UserRef"] | null;
            createdBy: components["schemas"]["UserRef"];
            /** Format: date-time */
            createdAt: string;
            version: number;
            thematicAreaIds: string[];
            /** @description Expected results of the version */
            results: number;
            /** @description Those of them that are closed, whatever their outcome */
            closedResults: number;
            unit: components["schemas"]["Ref"];
            /** Format: date */
            cooperationFrom: string | null;
            /** Format: date */
            cooperationTo: string | null;
            content: components["schemas"]["DescriptionContent"];
            /** @description Criteria that were not in the first agreed version */
            criteriaAddedLater: string[];
            criteria: components["schemas"]["DescriptionCriterion"][];
            /** @description What stands in the way of agreeing, by field */
            problems: components["schemas"]["ProblemReason"][];
            /** @description Why the reader may not change the text; empty when they may */
            editRefusals: components["schemas"]["ProblemReason"][];
            /** @description Why the reader may not close results; empty when they may */
            closingRefusals: components["schemas"]["ProblemReason"][];
            transitions: components["schemas"]["DescriptionTransition"][];
            previous: components["schemas"]["PreviousDescription"] | null;
            /** @description Against the previous version; empty for the first */
            difference: components["schemas"]["DescriptionDifference"][];
            /** @description The newest first, corrected ones included */
            closings: components["schemas"]["ResultClosing"][];
            /** @description Signed files of the version */
            files: components["schemas"]["Attachment"][];
            /** Format: uuid */
            agreedFileId: string | null;
            history: components["schemas"]["DescriptionEvent"][];
            /** @description Versions that came after this one and stand */
            later: components["schemas"]["PreviousDescription"][];
        };
        TransitionDescription: {
            /** @enum {string} */
            kind: "agree" | "approve" | "amend" | "withdraw";
            /**
             * Format: date
             * @description The day the step holds for; today when not given
             */
            on?: string;
            /**
             * @description How the unit agreed; only with agree
             * @enum {string}
             */
            how?: "coordinator" | "signed-file";
            /**
             * Format: uuid
             * @description fileId of the attachment that holds the signed file
             */
            fileId?: string;
            /** @description Why it is amended or withdrawn */
            reason?: string;
        };
        ExpectedResultPlace: {
            /** Format: uuid */
            descriptionId: string;
            /** Format: uuid */
            unitId: string;
        };
        EvidenceOfClosing: {
            /** @enum {string} */
            kind: "file" | "advisory-log" | "deliverable";
            /** Format: uuid */
            id: string;
        };
        CloseResult: {
            /** @enum {string} */
            outcome: "reached" | "partly" | "not-reached";
            /** Format: date */
            closedOn: string;
            justification: string;
            evidence: components["schemas"]["EvidenceOfClosing"][];
            /**
             * Format: uuid
             * @description The closing that is corrected, as it was seen
             */
            correctsId?: string;
            correctionReason?: string;
        };
        CriteriaCatalogue: {
            /** Format: uuid */
            id: string;
            /** @example 1 */
            number: number;
            title: string;
            titleEn: string | null;
            /** @enum {string} */
            state: "draft" | "piloted" | "in-force" | "retired";
            /** @description A sample: every screen and export says so */
            isSample: boolean;
            /** Format: date */
            inForceFrom: string | null;
            /** @description How many criteria it has */
            criteriaCount: number;
            /** @description How many thematic areas they are of */
            areaCount: number;
            /** @description The units it is piloted on, as far as the reader reaches */
            pilotUnits: components["schemas"]["Ref"][];
            version: number;
        };
        CriteriaCatalogueList: {
            /** @description The newest version first */
            items: components["schemas"]["CriteriaCatalogue"][];
            /** @description Why the reader may not start a new version */
            refusals: components["schemas"]["ProblemReason"][];
        };
        CreateCriteriaCatalogue: {
            title: string;
            /**
             * Format: uuid
             * @description The version whose criteria it begins with; each is mapped from its original where ratings continue
             */
            copyOf?: string | null;
        };
        CriterionArea: {
            /** @example housing */
            code: string;
            nameCs: string;
            nameEn: string;
        };
        CriterionLevel: {
            /** @example 0 */
            level: number;
            descriptor: string;
            descriptorEn: string | null;
        };
        MappedCriterion: {
            /** Format: uuid */
            id: string;
            /** @example UK-BYD-1 */
            code: string;
            title: string;
            titleEn: string | null;
            /** @description Number of the catalogue version it is of */
            catalogueNumber: number;
        };
        PilotLevelCount: {
            level: number;
            ratings: number;
        };
        Criterion: {
            /** Format: uuid */
            id: string;
            /** @example UK-BYD-1 */
            code: string;
            thematicArea: components["schemas"]["CriterionArea"];
            title: string;
            titleEn: string | null;
            description: string;
            descriptionEn: string | null;
            /** @description The lowest level first */
            levels: components["schemas"]["CriterionLevel"][];
            /** @description The earlier criterion that it continues */
            mappedFrom: components["schemas"]["MappedCriterion"] | null;
            /** @description Pilot ratings in the units that the reader reaches */
            pilot: components["schemas"]["PilotLevelCount"][];
        };
        CatalogueTransition: {
            /** @enum {string} */
            kind: "pilot" | "return" | "adopt" | "retire";
            /** @enum {string} */
            to: "draft" | "piloted" | "in-force" | "retired";
            needsReason: boolean;
            refusals: components["schemas"]["ProblemReason"][];
        };
        CatalogueStep: {
            /** @enum {string} */
            kind: "pilot" | "return" | "adopt" | "retire";
            /** Format: date */
            effectiveOn: string;
            reason: string | null;
            by: components["schemas"]["UserRef"] | null;
            /** Format: date-time */
            at: string;
        };
        EarlierCriterion: {
            code: string;
            title: string;
            titleEn: string | null;
            /** @example housing */
            thematicArea: string;
            levels: number[];
        };
        CriteriaCatalogueDetail: {
            /** Format: uuid */
            id: string;
            /** @example 1 */
            number: number;
            title: string;
            titleEn: string | null;
            /** @enum {string} */
            state: "draft" | "piloted" | "in-force" | "retired";
            /** @description A sample: every screen and export says so */
            isSample: boolean;
            /** Format: date */
            inForceFrom: string | null;
            /** @description How many criteria it has */
            criteriaCount: number;
            /** @description How many thematic areas they are of */
            areaCount: number;
            /** @description The units it is piloted on, as far as the reader reaches */
            pilotUnits: components["schemas"]["Ref"][];
            version: number;
            note: string;
            noteEn: string | null;
            /** @description What the pilot showed */
            pilotConclusion: string;
            criteria: components["schemas"]["Criterion"][];
            /** @description What is missing before it can be piloted */
            problems: components["schemas"]["ProblemReason"][];
            /** @description Why the reader may not edit it */
            editRefusals: components["schemas"]["ProblemReason"][];
            transitions: components["schemas"]["CatalogueTransition"][];
            /** @description The newest first */
            history: components["schemas"]["CatalogueStep"][];
            earlierCriteria: components["schemas"]["EarlierCriterion"][];
        };
        WriteCriterionLevel: {
            level: number;
            descriptor: string;
            descriptorEn?: string | null;
        };
        WriteCriterion: {
            /**
             * Format: uuid
             * @description Given for one kept
             */
            id?: string | null;
            /** @example BYD-1 */
            code: string;
            /** @example housing */
            thematicArea: string;
            title: string;
            titleEn?: string | null;
            description: string;
            descriptionEn?: string | null;
            levels: components["schemas"]["WriteCriterionLevel"][];
            /** @description Code in the version before */
            mappedFrom?: string | null;
        };
        WriteCriteriaCatalogue: {
            title: string;
            titleEn?: string | null;
            note: string;
            noteEn?: string | null;
            criteria: components["schemas"]["WriteCriterion"][];
        };
        MoveCriteriaCatalogue: {
            /** @enum {string} */
            kind: "pilot" | "return" | "adopt" | "retire";
            /** @description For return and retire */
            reason?: string | null;
            /** @description For pilot: the units it is tried out on */
            pilotUnitIds?: string[];
            /**
             * Format: date
             * @description For adopt
             */
            inForceFrom?: string | null;
            /** @description For adopt: what the pilot showed */
            pilotConclusion?: string;
        };
        WriteEvidence: {
            /** @enum {string} */
            kind: "file" | "advisory-log" | "deliverable";
            /**
             * Format: uuid
             * @description For a file its fileId
             */
            id: string;
        };
        RecordAssessment: {
            /**
             * Format: uuid
             * @description Made by the client; sent again it writes nothing twice
             */
            id: string;
            level: number;
            /** Format: date */
            assessedOn: string;
            justification: string;
            evidence: components["schemas"]["WriteEvidence"][];
            /** Format: uuid */
            unitId: string;
            /** Format: uuid */
            criterionId: string;
            /** @enum {string} */
            phase: "baseline" | "interim" | "final";
            /**
             * @description A pilot rating, which never counts as a shift
             * @default false
             */
            isPilot: boolean;
        };
        Assessment: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            criterionId: string;
            /** @description Number of the catalogue version it was rated under */
            catalogueNumber: number;
            /** @enum {string} */
            phase: "baseline" | "interim" | "final";
            level: number;
            /** Format: date */
            assessedOn: string;
            rater: components["schemas"]["UserRef"];
            justification: string;
            evidence: components["schemas"]["UnitEvidenceItem"][];
            /** @description Pilot ratings never count as a shift */
            isPilot: boolean;
            /** Format: uuid */
            correctsId: string | null;
            correctionReason: string | null;
            /** Format: date-time */
            recordedAt: string;
            /** @description False when a correction took its place */
            isStanding: boolean;
            /** @description Why the reader may not correct it */
            refusals: components["schemas"]["ProblemReason"][];
        };
        CorrectAssessment: {
            /**
             * Format: uuid
             * @description Made by the client; sent again it writes nothing twice
             */
            id: string;
            level: number;
            /** Format: date */
            assessedOn: string;
            justification: string;
            evidence: components["schemas"]["WriteEvidence"][];
            reason: string;
        };
        AssessedThematicArea: {
            /** @example housing */
            code: string;
            nameCs: string;
            nameEn: string;
        };
        AssessedLevel: {
            level: number;
            descriptor: string;
            descriptorEn: string | null;
        };
        AssessedCatalogue: {
            /** Format: uuid */
            id: string;
            number: number;
            /** @enum {string} */
            state: "draft" | "piloted" | "in-force" | "retired";
            /** @description A sample: every screen and export says so */
            isSample: boolean;
        };
        RatedOn: {
            level: number;
            /** Format: date */
            on: string;
        };
        AssessedCriterion: {
            /** Format: uuid */
            id: string;
            /** @example UK-BYD-1 */
            code: string;
            title: string;
            titleEn: string | null;
            description: string;
            descriptionEn: string | null;
            levels: components["schemas"]["AssessedLevel"][];
            catalogue: components["schemas"]["AssessedCatalogue"];
            /** @description Agreed on in the cooperation description */
            isChosen: boolean;
            /** @description Chosen only after the start of cooperation */
            isAddedLater: boolean;
            targetLevel: number | null;
            /** @description Tried out here in a pilot */
            isPilot: boolean;
            baseline: components["schemas"]["RatedOn"] | null;
            /** @description The latest rating after the baseline */
            latest: components["schemas"]["RatedOn"] | null;
            /** @enum {string} */
            shift: "improved" | "worse" | "unchanged" | "baseline-only" | "not-assessed" | "not-comparable";
            /** @description Ratings under more catalogue versions, compared through their mapping */
            isMapped: boolean;
            /** @description Why it cannot be rated now */
            refusals: components["schemas"]["ProblemReason"][];
            /** @description The newest first, with those that were corrected */
            entries: components["schemas"]["Assessment"][];
        };
        AssessedArea: {
            thematicArea: components["schemas"]["AssessedThematicArea"];
            criteria: components["schemas"]["AssessedCriterion"][];
        };
        UnitAssessments: {
            unit: components["schemas"]["Ref"];
            /** Format: date */
            asOf: string;
            /** @description Some of the criteria are of a sample catalogue */
            isSample: boolean;
            /** Format: date */
            cooperationFrom: string | null;
            /** @description Why the reader may not rate here */
            refusals: components["schemas"]["ProblemReason"][];
            areas: components["schemas"]["AssessedArea"][];
        };
        IndicatorSetArea: {
            /** @example housing */
            code: string;
            nameCs: string;
            nameEn: string;
        };
        IndicatorSet: {
            /** Format: uuid */
            id: string;
            /** @example 1 */
            number: number;
            /** @enum {string} */
            state: "draft" | "in-force" | "superseded" | "withdrawn";
            /** @description A sample: every screen and export says so */
            isSample: boolean;
            /** Format: date */
            inForceFrom: string | null;
            /**
             * Format: date
             * @description Since when a later version holds
             */
            supersededOn: string | null;
            /** @description How many indicators it has */
            indicatorCount: number;
            version: number;
        };
        AreaIndicatorSets: {
            area: components["schemas"]["IndicatorSetArea"];
            /** @description The newest version first */
            versions: components["schemas"]["IndicatorSet"][];
        };
        IndicatorSetList: {
            /** @description Every thematic area, also without a set */
            items: components["schemas"]["AreaIndicatorSets"][];
            /** @description Why the reader may not start a version */
            refusals: components["schemas"]["ProblemReason"][];
        };
        CreateIndicatorSet: {
            /** @example housing */
            thematicArea: string;
        };
        SetIndicator: {
            /** @example BYD-01 */
            code: string;
            title: string;
            titleEn: string | null;
            /** @description What exactly is measured */
            definition: string;
            /** @description In what it is measured */
            unit: string;
            /** @description Where the value comes from */
            dataSource: string;
            /** @enum {string} */
            periodicity: "monthly" | "quarterly" | "half-yearly" | "yearly" | "once";
            /** @enum {string} */
            direction: "more-is-better" | "less-is-better" | "neutral";
            /** @description What is known of the value at the start */
            baselineNote: string;
        };
        SetFieldDifference: {
            /** @example unit */
            field: string;
            before: string | null;
            after: string | null;
        };
        SetDifference: {
            /** @enum {string} */
            change: "added" | "removed" | "changed";
            /** @description Code of the indicator; empty for the set itself */
            code: string;
            fields: components["schemas"]["SetFieldDifference"][];
        };
        IndicatorSetEvent: {
            /** @example indicator-set.adopted */
            type: string;
            /** Format: date-time */
            at: string;
            by: components["schemas"]["UserRef"] | null;
            /**
             * Format: date
             * @description The day from which the step holds
             */
            effectiveOn: string | null;
            /** @description Codes of the indicators that were written anew */
            fields: string[];
        };
        IndicatorSetDetail: {
            /** Format: uuid */
            id: string;
            /** @example 1 */
            number: number;
            /** @enum {string} */
            state: "draft" | "in-force" | "superseded" | "withdrawn";
            /** @description A sample: every screen and export says so */
            isSample: boolean;
            /** Format: date */
            inForceFrom: string | null;
            /**
             * Format: date
             * @description Since when a later version holds
             */
            supersededOn: string | null;
            /** @description How many indicators it has */
            indicatorCount: number;
            version: number;
            area: components["schemas"]["IndicatorSetArea"];
            note: string;
            indicators: components["schemas"]["SetIndicator"][];
            /** @description What is missing before it can come into force */
            problems: components["schemas"]["ProblemReason"][];
            /** @description Why the reader may not edit it */
            editRefusals: components["schemas"]["ProblemReason"][];
            /** @description Why the reader may not bring it into force */
            adoptionRefusals: components["schemas"]["ProblemReason"][];
            /** @description Why the reader may not take the draft back */
            withdrawalRefusals: components["schemas"]["ProblemReason"][];
            /** @description The version before */
            previous: components["schemas"]["IndicatorSet"] | null;
            /** @description What differs from the version before; empty without one */
            differences: components["schemas"]["SetDifference"][];
            /** @description The newest first */
            history: components["schemas"]["IndicatorSetEvent"][];
        };
        IndicatorSetDifference: {
            from: components["schemas"]["IndicatorSet"];
            to: components["schemas"]["IndicatorSet"];
            differences: components["schemas"]["SetDifference"][];
        };
        WriteSetIndicator: {
            /** @example BYD-01 */
            code: string;
            title: string;
            titleEn?: string | null;
            definition: string;
            unit: string;
            dataSource: string;
            /** @enum {string} */
            periodicity: "monthly" | "quarterly" | "half-yearly" | "yearly" | "once";
            /** @enum {string} */
            direction: "more-is-better" | "less-is-better" | "neutral";
            baselineNote: string;
        };
        WriteIndicatorSet: {
            note: string;
            indicators: components["schemas"]["WriteSetIndicator"][];
        };
        AdoptIndicatorSet: {
            /** Format: date */
            inForceFrom?: string | null;
        };
        PartFile: {
            /** Format: uuid */
            id: string;
            name: string;
        };
        DeliverablePart: {
            /** Format: uuid */
            id: string;
            title: string;
            /** @description Who is to bring it */
            owner: components["schemas"]["UserRef"] | null;
            /** Format: date */
            dueOn: string | null;
            /**
             * Format: date
             * @description The day it was marked as done
             */
            completedOn: string | null;
            /** @enum {string} */
            state: "without-file" | "with-file" | "done";
            /** @description The files that stand */
            files: components["schemas"]["PartFile"][];
            version: number;
            /** @description Why the reader may not add or void its files */
            fileRefusals: components["schemas"]["ProblemReason"][];
            /** @description Why the reader may not mark it as done */
            completionRefusals: components["schemas"]["ProblemReason"][];
            /** @description Why the reader may not remove it */
            removalRefusals: components["schemas"]["ProblemReason"][];
        };
        DeliverablePartList: {
            items: components["schemas"]["DeliverablePart"][];
            /** @description Why the reader may not add, change or order parts */
            refusals: components["schemas"]["ProblemReason"][];
        };
        AddDeliverablePart: {
            title: string;
            /** Format: uuid */
            ownerId?: string | null;
            /** Format: date */
            dueOn?: string | null;
        };
        OrderDeliverableParts: {
            ids: string[];
        };
        ChangeDeliverablePart: {
            title?: string;
            /** Format: uuid */
            ownerId?: string | null;
            /** Format: date */
            dueOn?: string | null;
        };
        CompleteDeliverablePart: {
            /** @description True marks it as done, false opens it again */
            isDone: boolean;
        };
        TimesheetSums: {
            project: number;
            /** @description On indirect costs */
            indirect: number;
            outsideProject: number;
            leave: number;
            sickLeave: number;
            /** @description Public holidays from Monday to Friday, by the full-time equivalent */
            holidays: number;
            all: number;
            /** @description What the month asks for: working days and holidays by the full-time equivalent */
            fund: number;
        };
        TimesheetRow: {
            person: components["schemas"]["UserRef"];
            totals: components["schemas"]["TimesheetSums"];
            fteHundredths: number;
            /** Format: date */
            signedOn: string | null;
            /** @description Findings of the month without a waiver that concern the person */
            openFindings: number;
        };
        TimesheetMonth: {
            /** @example 2024-09 */
            month: string;
            items: components["schemas"]["TimesheetRow"][];
        };
        TimesheetLineItem: {
            /** @description In Czech: the sheet is an official Czech document */
            activityGroup: string;
            /** @example KA02 */
            keyActivity: string | null;
            minutes: number;
        };
        EmploymentItem: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            personId: string;
            /** @description This project, another one, or work outside projects */
            projectCode: string;
            position: string;
            /** @enum {string} */
            contract: "civil-service" | "employment" | "dpc" | "dpp";
            /** @description Hundredths of full time: half-time is 50 */
            fteHundredths: number;
            /** Format: date */
            validFrom: string;
            /** Format: date */
            validTo: string | null;
        };
        TimesheetVisit: {
            /** Format: uuid */
            id: string;
            /** Format: date */
            on: string;
            unit: components["schemas"]["Ref"];
            keyActivity: string;
            activityGroup: string;
            minutes: number;
            preparationMinutes: number;
            travelMinutes: number;
        };
        WorkHoursItem: {
            /** Format: uuid */
            id: string;
            /** Format: date */
            on: string;
            minutes: number;
            /** @enum {string} */
            kind: "project" | "indirect" | "outside-project" | "leave" | "sick-leave";
            activityGroup: string | null;
            keyActivity: string | null;
            version: number;
        };
        TimesheetFigures: {
            lines: components["schemas"]["TimesheetLineItem"][];
            totals: components["schemas"]["TimesheetSums"];
            /** @description All that hold in the month, also outside the project */
            employments: components["schemas"]["EmploymentItem"][];
            /** @description The highest sum over all projects on any day of the month, in hundredths */
            fteHundredths: number;
        };
        TimesheetSignature: {
            /** Format: uuid */
            id: string;
            /** Format: date */
            signedOn: string;
            /** @description Who marked it */
            by: components["schemas"]["UserRef"];
            /** @description What was signed, in minutes */
            projectMinutes: number;
            /** Format: date-time */
            withdrawnAt: string | null;
            withdrawnBy: components["schemas"]["UserRef"] | null;
            withdrawalReason: string | null;
        };
        FindingSubjectItem: {
            /** @enum {string} */
            type: "log" | "hours" | "timesheet" | "employment";
            /** Format: uuid */
            id: string;
            /** @description The screen of the record */
            href: string;
        };
        FindingWaiverItem: {
            /** Format: uuid */
            id: string;
            reason: string;
            /** Format: date */
            waivedOn: string;
            waivedBy: components["schemas"]["UserRef"];
        };
        RegisterFindingItem: {
            /** @enum {string} */
            rule: "consultant-two-places" | "attendee-two-sessions" | "work-on-holiday" | "work-on-leave" | "timesheet-changed" | "fte-over-limit";
            key: string;
            /** Format: date */
            on: string;
            params: {
                [key: string]: string | number;
            };
            /** @description Who settles it; null is the manager of the project */
            owner: components["schemas"]["UserRef"] | null;
            subjects: components["schemas"]["FindingSubjectItem"][];
            waiver: components["schemas"]["FindingWaiverItem"] | null;
        };
        TimesheetDetail: {
            lines: components["schemas"]["TimesheetLineItem"][];
            totals: components["schemas"]["TimesheetSums"];
            /** @description All that hold in the month, also outside the project */
            employments: components["schemas"]["EmploymentItem"][];
            /** @description The highest sum over all projects on any day of the month, in hundredths */
            fteHundredths: number;
            person: components["schemas"]["UserRef"];
            /** @example 2024-09 */
            month: string;
            visits: components["schemas"]["TimesheetVisit"][];
            hours: components["schemas"]["WorkHoursItem"][];
            /** @description As signed; the figures above are those of now */
            signed: components["schemas"]["TimesheetFigures"] | null;
            signature: components["schemas"]["TimesheetSignature"] | null;
            /** @description Taken back, the newest first */
            earlierSignatures: components["schemas"]["TimesheetSignature"][];
            /** @description Why the month cannot be marked as signed */
            refusals: components["schemas"]["ProblemReason"][];
            /** @description Of the month, concerning the person */
            findings: components["schemas"]["RegisterFindingItem"][];
        };
        SignTimesheet: {
            /**
             * Format: date
             * @description The day of the signature on paper
             */
            signedOn: string;
        };
        WithdrawSignature: {
            reason: string;
        };
        WriteHours: {
            /**
             * Format: uuid
             * @description Whose; one’s own when left out
             */
            personId?: string;
            /** Format: date */
            from: string;
            /**
             * Format: date
             * @description One day when left out
             */
            to?: string | null;
            /** @description On each day */
            minutes: number;
            /** @enum {string} */
            kind: "project" | "indirect" | "outside-project" | "leave" | "sick-leave";
            activityGroup?: string | null;
            /** @example KA01 */
            keyActivity?: string | null;
        };
        WrittenHoursIds: {
            /** @description One for each day */
            ids: string[];
        };
        ChangeHours: {
            /** Format: date */
            on: string;
            minutes: number;
            /** @enum {string} */
            kind: "project" | "indirect" | "outside-project" | "leave" | "sick-leave";
            activityGroup?: string | null;
            keyActivity?: string | null;
        };
        VersionedEmployment: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            personId: string;
            /** @description This project, another one, or work outside projects */
            projectCode: string;
            position: string;
            /** @enum {string} */
            contract: "civil-service" | "employment" | "dpc" | "dpp";
            /** @description Hundredths of full time: half-time is 50 */
            fteHundredths: number;
            /** Format: date */
            validFrom: string;
            /** Format: date */
            validTo: string | null;
            version: number;
        };
        EmploymentList: {
            items: components["schemas"]["VersionedEmployment"][];
            people: components["schemas"]["UserRef"][];
        };
        AddEmployment: {
            projectCode: string;
            position: string;
            /** @enum {string} */
            contract: "civil-service" | "employment" | "dpc" | "dpp";
            /** @description Hundredths of full time */
            fteHundredths: number;
            /** Format: date */
            validFrom: string;
            /** Format: date */
            validTo?: string | null;
            /** Format: uuid */
            personId: string;
        };
        ChangeEmployment: {
            projectCode: string;
            position: string;
            /** @enum {string} */
            contract: "civil-service" | "employment" | "dpc" | "dpp";
            /** @description Hundredths of full time */
            fteHundredths: number;
            /** Format: date */
            validFrom: string;
            /** Format: date */
            validTo?: string | null;
        };
        TimesheetRule: {
            /** @description How high the sum over all projects may be, in hundredths */
            fteLimitHundredths: number;
            /** @description How long a full working day is, in minutes */
            dayMinutes: number;
            /** @description 0 until it is set */
            version: number;
        };
        SetTimesheetRule: {
            /** @description How high the sum over all projects may be, in hundredths */
            fteLimitHundredths: number;
            /** @description How long a full working day is, in minutes */
            dayMinutes: number;
        };
        RegisterFindingList: {
            /** @example 2023-10 */
            from: string;
            /** @example 2024-09 */
            to: string;
            items: components["schemas"]["RegisterFindingItem"][];
            /** @description Without a waiver */
            open: number;
            waived: number;
        };
        WaiveFinding: {
            key: string;
            /** @description The figures that were seen */
            params: {
                [key: string]: string | number;
            };
            reason: string;
            /** Format: date */
            waivedOn: string;
        };
        EsfUndoing: {
            /** Format: date-time */
            at: string;
            by: components["schemas"]["UserRef"];
        };
        EsfExchange: {
            /** Format: uuid */
            id: string;
            number: number;
            /** @enum {string} */
            kind: "persons-out" | "persons-in" | "supports-out" | "supports-in";
            /** @description Rows written or read */
            total: number;
            leftOut: number;
            /** @description Monitoring periods of a file of supports */
            periods: number[];
            /** @description A list that is, to the byte, a file that we exported */
            isOwnFile: boolean;
            /** Format: date-time */
            recordedAt: string;
            recordedBy: components["schemas"]["UserRef"];
            undone: components["schemas"]["EsfUndoing"] | null;
            version: number;
        };
        EsfPersonsStep: {
            /** @description People whose record has all that IS ESF requires */
            complete: number;
            leftOut: number;
            /** @description Of the complete ones those whom the loaded list does not have */
            unlisted: number;
            /** @description Complete people who were in no export that holds */
            neverExported: number;
            lastExport: components["schemas"]["EsfExchange"] | null;
        };
        EsfRowCount: {
            /** @enum {string} */
            state: "ambiguous" | "unmatched" | "matchable" | "unusable" | "linked" | "matched" | "not-ours";
            count: number;
        };
        EsfListStep: {
            exchange: components["schemas"]["EsfExchange"];
            counts: components["schemas"]["EsfRowCount"][];
            /** @description Rows that wait for somebody */
            open: number;
            /** @description Our people whom the list does not have */
            onlyOurs: number;
            /** @description Matched people with a field that differs */
            differing: number;
        };
        EsfPeriod: {
            number: number;
            /** Format: date */
            startsOn: string;
            /** Format: date */
            endsOn: string;
            hasBegun: boolean;
            /** @description Its support is not whole yet */
            isRunning: boolean;
            /** @description Rows that an export would write */
            rows: number;
            leftOut: number;
            lastExport: components["schemas"]["EsfExchange"] | null;
            /** @description Figures that changed since the last export */
            changed: number;
        };
        EsfSupportsStep: {
            periods: components["schemas"]["EsfPeriod"][];
            /** @description Kinds of support in use without a specification */
            unspecified: ("advisory" | "workshop" | "training")[];
            list: components["schemas"]["EsfExchange"] | null;
            /** @description Figures that differ from the loaded list, else from the last export */
            differing: number;
        };
        EsfSpecifications: {
            advisory: string | null;
            workshop: string | null;
            training: string | null;
            /** @description 0 until somebody chooses */
            version: number;
        };
        EsfDesk: {
            persons: components["schemas"]["EsfPersonsStep"];
            list: components["schemas"]["EsfListStep"] | null;
            supports: components["schemas"]["EsfSupportsStep"];
            specifications: components["schemas"]["EsfSpecifications"];
        };
        EsfExchangePage: {
            items: components["schemas"]["EsfExchange"][];
            total: number;
        };
        EsfPersonRef: {
            /** Format: uuid */
            id: string;
            code: string;
            name: string;
        };
        EsfLeftOutPerson: {
            person: components["schemas"]["EsfPersonRef"];
            problems: components["schemas"]["ProblemReason"][];
        };
        EsfLeftOutPage: {
            items: components["schemas"]["EsfLeftOutPerson"][];
            total: number;
        };
        EsfListRow: {
            line: number;
            version: number;
            /** @enum {string} */
            state: "ambiguous" | "unmatched" | "matchable" | "unusable" | "linked" | "matched" | "not-ours";
            givenName: string;
            surname: string;
            /** @description As IS ESF writes it */
            birthDate: string;
            municipality: string;
            participant: components["schemas"]["EsfPersonRef"] | null;
            /** @description Who it may be, the likeliest first */
            candidates: components["schemas"]["EsfPersonRef"][];
            problems: components["schemas"]["ProblemReason"][];
            /** @description Why it is not ours */
            reason: string | null;
            settledBy: components["schemas"]["UserRef"] | null;
            /** Format: date-time */
            settledAt: string | null;
        };
        EsfRowPage: {
            /**
             * Format: uuid
             * @description The list; null when none was loaded
             */
            exchangeId: string | null;
            items: components["schemas"]["EsfListRow"][];
            total: number;
        };
        EsfUnlistedPerson: {
            person: components["schemas"]["EsfPersonRef"];
            /** @description Has all that IS ESF requires */
            isComplete: boolean;
        };
        EsfUnlistedPage: {
            items: components["schemas"]["EsfUnlistedPerson"][];
            total: number;
        };
        FindFreePeople: {
            /** @default 1 */
            page: number;
            /** @default 25 */
            size: number;
            /** @description Part of a name; everybody when left out */
            q?: string;
        };
        EsfFreePeople: {
            items: components["schemas"]["EsfPersonRef"][];
            total: number;
        };
        EsfFieldDifference: {
            /** @enum {string} */
            field: "givenName" | "surname" | "birthDate" | "titleBefore" | "titleAfter" | "diedOn" | "municipality" | "municipalityPart" | "street" | "houseNumber" | "orientationNumber" | "orientationLetter" | "postalCode" | "email" | "phone" | "entryOn" | "exitOn" | "sex" | "labourStatus" | "education" | "housingAccess" | "sector" | "publicSectorPosition" | "projectPosition" | "disadvantages" | "sharedHousehold" | "supportType" | "personPosition" | "participationResult" | "exitSituations" | "territorialEligibility" | "partner";
            /** @description The column of IS ESF */
            column: string;
            ours: string;
            theirs: string;
        };
        EsfPersonDifference: {
            person: components["schemas"]["EsfPersonRef"];
            line: number;
            fields: components["schemas"]["EsfFieldDifference"][];
        };
        EsfPersonDifferencePage: {
            items: components["schemas"]["EsfPersonDifference"][];
            total: number;
        };
        EsfHoursDifference: {
            /** @description null when only IS ESF has them */
            person: components["schemas"]["EsfPersonRef"] | null;
            line: number | null;
            specification: string | null;
            /** Format: date */
            to: string | null;
            /** @enum {string} */
            mode: "in-person" | "electronic";
            ours: string | null;
            theirs: string | null;
        };
        EsfHoursDifferencePage: {
            /**
             * @description What is held against ours; null when nothing is
             * @enum {string|null}
             */
            against: "list" | "export" | null;
            items: components["schemas"]["EsfHoursDifference"][];
            total: number;
        };
        EsfLeftOutSupport: {
            person: components["schemas"]["EsfPersonRef"] | null;
            period: number;
            specification: string | null;
            inPerson: string;
            electronic: string;
            problem: components["schemas"]["ProblemReason"];
        };
        EsfLeftOutSupportPage: {
            items: components["schemas"]["EsfLeftOutSupport"][];
            total: number;
        };
        ExportEsfPersons: {
            /** @enum {string} */
            who: "all" | "unlisted";
        };
        ExportEsfSupports: {
            /** @description Numbers of monitoring periods */
            periods: number[];
        };
        SettleEsfRow: {
            line: number;
            /** @enum {string} */
            kind: "link" | "not-ours" | "open";
            /**
             * Format: uuid
             * @description For link
             */
            participantId?: string;
            /** @description For not-ours */
            reason?: string;
        };
        SetSpecifications: {
            advisory: string | null;
            workshop: string | null;
            training: string | null;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    SessionController_read: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    SessionController_signIn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignInRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    SessionController_signOut: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    SessionController_change: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeSessionRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    SessionController_readOfflineKey: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OfflineKey"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    SessionController_changePassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangePasswordRequest"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    SetupController_installation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Installation"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    SetupController_createFirstAdministrator: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FirstAdministratorRequest"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    SetupController_setPassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetPasswordRequest"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    ProjectController_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Project"][];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    ProjectController_detail: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectCode: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProjectDetail"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    ProjectController_keyActivities: {
        parameters: {
            query?: {
                /** @description Default today; a day to come is answered with what is known today */
                asOf?: string;
            };
            header?: never;
            path: {
                projectCode: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeyActivity"][];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    ProjectController_overview: {
        parameters: {
            query?: {
                /** @description Default today; a day to come is answered with what is known today */
                asOf?: string;
            };
            header?: never;
            path: {
                projectCode: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProjectOverview"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    ProjectController_listPeople: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectCode: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProjectPerson"][];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    ProgrammeController_objectives: {
        parameters: {
            query?: {
                /** @description The version that holds on this day; default today */
                asOf?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SpecificObjective"][];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    ProgrammeController_find: {
        parameters: {
            query?: {
                /** @description The version that holds on this day; default today */
                asOf?: string;
                objective?: "2.1" | "2.2" | "3.1" | "CLLD";
                kind?: "objective" | "activity-group" | "activity" | "target-group" | "supported-group" | "feature" | "focus-area" | "principle";
                /** @description Words in any order, without regard to diacritics and endings */
                q?: string;
                /** @description Code of a thematic area, as derived */
                area?: string;
                /** @description Code of a group, as derived */
                group?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProgrammeItemPage"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    ProgrammeController_item: {
        parameters: {
            query?: {
                /** @description The version that holds on this day; default today */
                asOf?: string;
            };
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProgrammeItemDetail"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    ProgrammeController_compare: {
        parameters: {
            query?: {
                /** @description The version that holds on this day; default today */
                asOf?: string;
                a?: "2.1" | "2.2" | "3.1" | "CLLD";
                b?: "2.1" | "2.2" | "3.1" | "CLLD";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProgrammeComparison"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    ProgrammeController_versions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProgrammeVersion"][];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    ProgrammeController_registrationNumber: {
        parameters: {
            query?: {
                /** @description The objective it is expected to say */
                objective?: "2.1" | "2.2" | "3.1" | "CLLD";
            };
            header?: never;
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegistrationNumberReading"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    SearchController_search: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectCode: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SearchRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SearchAnswer"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    CodeListController_items: {
        parameters: {
            query?: {
                /** @description The day on which the items are valid; default today */
                on?: string;
            };
            header?: never;
            path: {
                list: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CodeListItem"][];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    UserController_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"][];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    UserController_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateUser"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewUser"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    UserController_change: {
        parameters: {
            query?: never;
            header: {
                "if-match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeUser"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    UserController_giveRole: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GiveRole"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    UserController_endRole: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                roleId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EndRole"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    UserController_passwordLink: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PasswordLink"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    SettingsController_read: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Settings"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    SettingsController_retryOutbox: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RetriedOutbox"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    SettingsController_listMails: {
        parameters: {
            query?: {
                page?: number;
                size?: number;
                state?: "pending" | "sent" | "kept" | "failed";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MailPage"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    SettingsController_retryMail: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The mail waits to be sent again */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    SettingsController_readAudit: {
        parameters: {
            query?: {
                page?: number;
                size?: number;
                subjectType?: string;
                subjectId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditPage"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    TerritorialUnitController_list: {
        parameters: {
            query?: {
                page?: number;
                size?: number;
                region?: string;
                q?: string;
                sort?: "name" | "-name" | "region" | "-region" | "place" | "-place" | "supportMinutes" | "-supportMinutes" | "visits" | "-visits" | "lastVisitOn" | "-lastVisitOn";
            };
            header?: never;
            path: {
                projectCode: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TerritorialUnitPage"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    TerritorialUnitController_create: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectCode: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateTerritorialUnit"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TerritorialUnitDetail"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    TerritorialUnitController_detail: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectCode: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TerritorialUnitDetail"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    TerritorialUnitController_change: {
        parameters: {
            query?: never;
            header: {
                "if-match": string;
            };
            path: {
                projectCode: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeTerritorialUnit"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TerritorialUnitDetail"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    UnitAssignmentController_assign: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectCode: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AssignToUnit"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TerritorialUnitDetail"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    UnitAssignmentController_correct: {
        parameters: {
            query?: never;
            header: {
                /** @description Version of the unit */
                "if-match": string;
            };
            path: {
                projectCode: string;
                id: string;
                assignmentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CorrectUnitAssignment"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TerritorialUnitDetail"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    UnitAssignmentController_end: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectCode: string;
                id: string;
                assignmentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EndUnitAssignment"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TerritorialUnitDetail"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    UnitAssignmentController_setSubstitute: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectCode: string;
                id: string;
                assignmentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetUnitSubstitute"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TerritorialUnitDetail"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    UnitMunicipalityController_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectCode: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitMunicipalities"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    UnitMunicipalityController_put: {
        parameters: {
            query?: never;
            header: {
                /** @description Version of the unit */
                "if-match": string;
            };
            path: {
                projectCode: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WriteUnitMunicipalities"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitMunicipalities"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    UnitContactController_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectCode: string;
                unitId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitContactList"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    UnitContactController_add: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectCode: string;
                unitId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WriteUnitContact"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitContactList"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    UnitContactController_change: {
        parameters: {
            query?: never;
            header: {
                "if-match": string;
            };
            path: {
                projectCode: string;
                unitId: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WriteUnitContact"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitContactList"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    UnitContactController_erase: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectCode: string;
                unitId: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Erased: nothing of the person is left */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitContactList"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    UnitHistoryController_list: {
        parameters: {
            query?: {
                page?: number;
                size?: number;
            };
            header?: never;
            path: {
                projectCode: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitEventPage"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    TerritorialPlaceController_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectCode: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TerritorialPlace"][];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    DeliverableController_page: {
        parameters: {
            query?: {
                page?: number;
                size?: number;
                keyActivity?: string;
                state?: "planned" | "in-progress" | "in-review" | "approved" | "published" | "withdrawn";
                /** @description A person, or 'none' for rows without an owner */
                owner?: string;
                overdue?: boolean;
                unit?: string;
                q?: string;
                sort?: "code" | "-code" | "title" | "-title" | "keyActivity" | "-keyActivity" | "dueOn" | "-dueOn" | "state" | "-state" | "owner" | "-owner";
            };
            header?: never;
            path: {
                projectCode: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeliverablePage"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    DeliverableController_detail: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectCode: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeliverableDetail"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    DeliverableController_plan: {
        parameters: {
            query?: never;
            header: {
                "if-match": string;
            };
            path: {
                projectCode: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlanDeliverable"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeliverableDetail"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    DeliverableController_planInBulk: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectCode: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlanDeliverablesInBulk"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkPlanned"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    DeliverableController_transition: {
        parameters: {
            query?: never;
            header: {
                "if-match": string;
            };
            path: {
                projectCode: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TransitionDeliverable"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeliverableDetail"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    DeliverableFileController_add: {
        parameters: {
            query?: {
                /** @description The part that the file is brought for */
                part?: string;
            };
            header?: {
                /** @description When given, the upload rests on this version */
                "if-match"?: string;
            };
            path: {
                projectCode: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeliverableDetail"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    DeliverableFileController_void: {
        parameters: {
            query?: never;
            header: {
                "if-match": string;
            };
            path: {
                projectCode: string;
                id: string;
                fileId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VoidDeliverableFile"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeliverableDetail"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    DeliverableFileController_content: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectCode: string;
                id: string;
                fileId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    DeliverableDraftController_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectCode: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeliverableDraft"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    DeliverableDraftController_build: {
        parameters: {
            query?: {
                locale?: "cs" | "en";
            };
            header: {
                "if-match": string;
            };
            path: {
                projectCode: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeliverableDetail"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    DeliverableDraftController_document: {
        parameters: {
            query?: {
                locale?: "cs" | "en";
            };
            header?: never;
            path: {
                projectCode: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": string;
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    ParticipantController_list: {
        parameters: {
            query?: {
                page?: number;
                size?: number;
                unit?: string;
                state?: "counted" | "almost" | "not-counted";
                /** @description Only those near the threshold */
                near?: boolean;
                /** @description Only those whose record is not complete */
                incomplete?: boolean;
                /** @description Part of a code; names are searched by POST, so that none stands in an address */
                q?: string;
                sort?: "name" | "code" | "minutes" | "entryOn" | "state" | "-name" | "-code" | "-minutes" | "-entryOn" | "-state";
                /** @description Default today */
                asOf?: string;
            };
            header?: never;
            path: {
                projectCode: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ParticipantPage"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    ParticipantController_create: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectCode: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateParticipant"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Participant"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    ParticipantController_search: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectCode: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SearchParticipants"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ParticipantPage"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    ParticipantController_detail: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectCode: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Participant"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    ParticipantController_patch: {
        parameters: {
            query?: never;
            header: {
                "if-match": string;
            };
            path: {
                projectCode: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PatchParticipant"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Participant"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    ParticipantController_supports: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectCode: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SupportList"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    ParticipantSheetController_sheet: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectCode: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ParticipantSheet"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    ParticipantSheetController_likely: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectCode: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FindDuplicates"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DuplicateList"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    ParticipantMergeController_merge: {
        parameters: {
            query?: never;
            header: {
                "if-match": string;
            };
            path: {
                projectCode: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MergeParticipants"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Participant"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    ParticipantMergeController_rehearse: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectCode: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RehearseMerge"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MergeRehearsal"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    ParticipantProtectionController_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectCode: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ParticipantProtection"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    ParticipantProtectionController_erase: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectCode: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WriteErasureRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ParticipantProtection"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    ParticipantProtectionController_withdraw: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectCode: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ParticipantProtection"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    ParticipantProtectionController_open: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectCode: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WriteOpening"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenedName"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    DataProtectionController_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectCode: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DataProtection"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    DataProtectionController_set: {
        parameters: {
            query?: never;
            header: {
                "if-match": string;
            };
            path: {
                projectCode: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WriteRetention"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DataProtection"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    AdvisoryLogController_list: {
        parameters: {
            query?: {
                page?: number;
                size?: number;
                unit?: string;
                from?: string;
                to?: string;
                /** @description `me`, or the id of a person */
                author?: string;
                participant?: string;
                kind?: "advisory" | "workshop" | "training";
                state?: "valid" | "voided" | "all";
            };
            header?: never;
            path: {
                projectCode: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdvisoryLogPage"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    AdvisoryLogController_search: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectCode: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SearchAdvisoryLogs"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdvisoryLogPage"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    AdvisoryLogController_detail: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectCode: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdvisoryLogDetail"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    AdvisoryLogController_put: {
        parameters: {
            query?: never;
            header?: {
                "idempotency-key"?: string;
                /** @description Version seen, to correct */
                "if-match"?: string;
                /** @description `*` to create */
                "if-none-match"?: string;
            };
            path: {
                projectCode: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WriteAdvisoryLog"];
            };
        };
        responses: {
            /** @description Corrected */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdvisoryLog"];
                };
            };
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdvisoryLog"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    AdvisoryLogController_void: {
        parameters: {
            query?: never;
            header: {
                "idempotency-key"?: string;
                "if-match": string;
            };
            path: {
                projectCode: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VoidAdvisoryLog"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdvisoryLogDetail"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    AdvisoryLogActController_respond: {
        parameters: {
            query?: never;
            header: {
                "if-match": string;
            };
            path: {
                projectCode: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WriteVisitResponse"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdvisoryLogDetail"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    AdvisoryLogActController_markNextStep: {
        parameters: {
            query?: never;
            header: {
                "if-match": string;
            };
            path: {
                projectCode: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WriteNextStepDone"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdvisoryLogDetail"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    AdvisoryLogActController_sameVisits: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectCode: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Logs likely of the same visit that the reader may write */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdvisoryLog"][];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    AdvisoryLogActController_merge: {
        parameters: {
            query?: never;
            header: {
                "if-match": string;
            };
            path: {
                projectCode: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MergeAdvisoryLogs"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdvisoryLogDetail"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    LogTemplateController_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectCode: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LogTemplateList"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    LogTemplateController_lastTime: {
        parameters: {
            query: {
                unit: string;
                heldOn: string;
            };
            header?: never;
            path: {
                projectCode: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LastTime"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    LogTemplateController_save: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectCode: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WriteLogTemplate"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    LogTemplateController_remove: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectCode: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    IndicatorController_list: {
        parameters: {
            query?: {
                /** @description Default today; a day to come is answered with what is known today */
                asOf?: string;
                /** @description As it was known at this instant, with its time zone; default now, never in the future */
                knownAt?: string;
            };
            header?: never;
            path: {
                projectCode: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Indicator"][];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    IndicatorController_evidence: {
        parameters: {
            query?: {
                /** @description Default today; a day to come is answered with what is known today */
                asOf?: string;
                /** @description As it was known at this instant, with its time zone; default now, never in the future */
                knownAt?: string;
                page?: number;
                size?: number;
                state?: "counted" | "almost" | "not-counted";
            };
            header?: never;
            path: {
                projectCode: string;
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvidencePage"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    IndicatorController_monthly: {
        parameters: {
            query?: {
                step?: "month";
            };
            header?: never;
            path: {
                projectCode: string;
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IndicatorSeries"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    IndicatorController_plan: {
        parameters: {
            query?: never;
            header: {
                "if-match": string;
            };
            path: {
                projectCode: string;
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WriteTarget"][];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Indicator"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    CountedPersonController_radar: {
        parameters: {
            query?: {
                /** @description Default today; a day to come is answered with what is known today */
                asOf?: string;
                /** @description As it was known at this instant, with its time zone; default now, never in the future */
                knownAt?: string;
                page?: number;
                size?: number;
                list?: "nearest" | "near" | "over-incomplete" | "all";
                /** @description Only people of this territorial unit */
                unit?: string;
            };
            header?: never;
            path: {
                projectCode: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ParticipantRadar"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    CountedPersonController_explanation: {
        parameters: {
            query?: {
                /** @description Default today; a day to come is answered with what is known today */
                asOf?: string;
                /** @description As it was known at this instant, with its time zone; default now, never in the future */
                knownAt?: string;
            };
            header?: never;
            path: {
                projectCode: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ParticipantExplanation"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    CountingRuleController_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectCode: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CountingRules"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    CountingRuleController_add: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectCode: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddRule"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CountingRules"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    CountingRuleController_rehearse: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectCode: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RehearseRule"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RuleRehearsal"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    CountingRuleController_rehearseWithdrawal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectCode: string;
                number: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RuleRehearsal"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    CountingRuleController_withdraw: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectCode: string;
                number: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WithdrawRule"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CountingRules"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    VerdictController_list: {
        parameters: {
            query?: {
                indicator?: "documents" | "participants";
                deliverableId?: string;
            };
            header?: never;
            path: {
                projectCode: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Verdict"][];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    VerdictController_record: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectCode: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WriteVerdict"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Verdict"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    ComparisonController_heatMap: {
        parameters: {
            query?: {
                /** @description As it was known at this instant, with its time zone; default now, never in the future */
                knownAt?: string;
                /** @description Default today; of a day to come what is known today */
                asOf?: string;
                region?: string;
                /** @description Code of a thematic area */
                area?: string;
            };
            header?: never;
            path: {
                projectCode: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HeatMap"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    ComparisonController_compare: {
        parameters: {
            query: {
                /** @description As it was known at this instant, with its time zone; default now, never in the future */
                knownAt?: string;
                earlier: string;
                /** @description Of a day to come what is known today */
                later: string;
                region?: string;
                area?: string;
            };
            header?: never;
            path: {
                projectCode: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HeatMapComparison"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    ComparisonController_unitShift: {
        parameters: {
            query?: {
                /** @description As it was known at this instant, with its time zone; default now, never in the future */
                knownAt?: string;
                /** @description Default today; of a day to come what is known today */
                asOf?: string;
            };
            header?: never;
            path: {
                projectCode: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitShift"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    ComparisonController_regionCoverage: {
        parameters: {
            query?: {
                /** @description As it was known at this instant, with its time zone; default now, never in the future */
                knownAt?: string;
                /** @description Default today; of a day to come what is known today */
                asOf?: string;
            };
            header?: never;
            path: {
                projectCode: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegionCoverage"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    DeadlineController_list: {
        parameters: {
            query?: {
                /** @description Due within so many days, the overdue included */
                days?: number;
                overdue?: boolean;
                /** @description Only those I own */
                mine?: boolean;
                size?: number;
            };
            header?: never;
            path: {
                projectCode: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeadlineList"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    CalendarController_address: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectCode: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarAddress"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    CalendarController_renew: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectCode: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarAddress"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    CalendarController_feed: {
        parameters: {
            query: {
                token: string;
            };
            header?: never;
            path: {
                projectCode: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/calendar": string;
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    NotificationController_list: {
        parameters: {
            query?: {
                page?: number;
                size?: number;
                /** @description Only those not read yet */
                unread?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotificationList"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    NotificationController_readAll: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnreadCount"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    NotificationController_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnreadCount"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    MyDayController_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectCode: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MyDay"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    MunicipalityController_suggest: {
        parameters: {
            query?: {
                /** @description A part of the name, or the beginning of the code */
                q?: string;
                size?: number;
            };
            header?: never;
            path: {
                projectCode: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MunicipalitySuggestions"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    MunicipalityController_putIndex: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectCode: string;
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WriteExclusionIndex"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExclusionIndex"][];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    MilestoneController_matrix: {
        parameters: {
            query?: {
                page?: number;
                size?: number;
                region?: string;
                /** @description Somebody who works in the unit as a consultant */
                consultant?: string;
                q?: string;
                stage?: "interest" | "selection" | "memorandum-approved" | "memorandum-signed" | "cooperation-description" | "entry-analysis" | "local-partnership" | "plan-in-making" | "plan-approved" | "measures" | "revision" | "final-evaluation" | "closing";
                state?: "overdue" | "missing" | "planned" | "reached" | "skipped";
                /** @description Default today; what was reached later is not shown */
                asOf?: string;
            };
            header?: never;
            path: {
                projectCode: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MilestoneMatrix"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    MilestoneController_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectCode: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitMilestones"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    MilestoneController_put: {
        parameters: {
            query?: never;
            header?: {
                /** @description Version seen, to change */
                "if-match"?: string;
                /** @description `*` for the first date of a stage */
                "if-none-match"?: string;
            };
            path: {
                projectCode: string;
                id: string;
                stage: "interest" | "selection" | "memorandum-approved" | "memorandum-signed" | "cooperation-description" | "entry-analysis" | "local-partnership" | "plan-in-making" | "plan-approved" | "measures" | "revision" | "final-evaluation" | "closing";
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WriteMilestone"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitMilestone"];
                };
            };
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitMilestone"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    PlanController_list: {
        parameters: {
            query?: {
                page?: number;
                size?: number;
                unit?: string;
                kind?: "psz" | "tap";
                /** @description Superseded are those whose only drafts were withdrawn */
                state?: "draft" | "approved" | "superseded";
                /** @description Plans of the area, or with a measure in it */
                area?: string;
            };
            header?: never;
            path: {
                projectCode: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanList"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    PlanController_start: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectCode: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StartPlan"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanDetail"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    PlanController_detail: {
        parameters: {
            query?: {
                /** @description Number of the version to show */
                version?: number;
            };
            header?: never;
            path: {
                projectCode: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanDetail"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    PlanController_writeHead: {
        parameters: {
            query?: never;
            header: {
                "if-match": string;
            };
            path: {
                projectCode: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlanHead"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanDetail"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    PlanVersionController_detail: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectCode: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanDetail"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    PlanVersionController_write: {
        parameters: {
            query?: never;
            header: {
                "if-match": string;
            };
            path: {
                projectCode: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlanContent"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanDetail"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    PlanVersionController_transition: {
        parameters: {
            query?: never;
            header: {
                "if-match": string;
            };
            path: {
                projectCode: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TransitionPlan"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanDetail"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    MeasureController_detail: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectCode: string;
                measureId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeasureDetail"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    MeasureController_place: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectCode: string;
                measureId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeasurePlace"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    MeasureController_record: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectCode: string;
                measureId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordProgress"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeasureDetail"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    PlanExportController_docx: {
        parameters: {
            query?: {
                /** @description Language of the document; of the account when not given */
                locale?: "cs" | "en";
            };
            header?: never;
            path: {
                projectCode: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": string;
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    PlanExportController_pdf: {
        parameters: {
            query?: {
                /** @description Language of the document; of the account when not given */
                locale?: "cs" | "en";
            };
            header?: never;
            path: {
                projectCode: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    PlanExportController_xlsx: {
        parameters: {
            query?: {
                /** @description Language of the document; of the account when not given */
                locale?: "cs" | "en";
            };
            header?: never;
            path: {
                projectCode: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    CallController_list: {
        parameters: {
            query?: {
                state?: "coming" | "open" | "closed";
                objective?: string;
            };
            header?: never;
            path: {
                projectCode: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CallList"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    CallController_add: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectCode: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WriteCall"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CallDetail"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    CallController_detail: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectCode: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CallDetail"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    CallController_change: {
        parameters: {
            query?: never;
            header: {
                "if-match": string;
            };
            path: {
                projectCode: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WriteCall"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CallDetail"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    FundingController_overview: {
        parameters: {
            query?: {
                plan?: string;
                unit?: string;
            };
            header?: never;
            path: {
                projectCode: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FundingOverview"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    FundingController_measures: {
        parameters: {
            query?: {
                page?: number;
                size?: number;
                /** @description Wherever they stand when not given */
                standing?: "granted" | "applied" | "accepted" | "refused" | "nothing";
                plan?: string;
                unit?: string;
            };
            header?: never;
            path: {
                projectCode: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FundedMeasurePage"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    FundingController_funding: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectCode: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeasureFunding"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    FundingController_decide: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectCode: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecideSource"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeasureFunding"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    FundingController_step: {
        parameters: {
            query?: never;
            header: {
                "if-match": string;
            };
            path: {
                projectCode: string;
                id: string;
                sourceId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StepSource"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeasureFunding"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    MasController_list: {
        parameters: {
            query?: {
                page?: number;
                size?: number;
                /** @description A part of the name, or the identification number */
                q?: string;
                region?: string;
            };
            header?: never;
            path: {
                projectCode: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MasPage"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    MasController_create: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectCode: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WriteMas"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MasDetail"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    MasController_coverage: {
        parameters: {
            query?: {
                coverage?: "whole" | "partly" | "none" | "unknown";
            };
            header?: never;
            path: {
                projectCode: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Units within the reader’s territory and the groups they lie in */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MasCoverage"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    MasController_ofUnit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectCode: string;
                unitId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitMas"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    MasController_detail: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectCode: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MasDetail"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    MasController_change: {
        parameters: {
            query?: never;
            header: {
                "if-match": string;
            };
            path: {
                projectCode: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WriteMas"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MasDetail"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    MasController_addProject: {
        parameters: {
            query?: never;
            header?: {
                "idempotency-key"?: string;
            };
            path: {
                projectCode: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WriteMasProject"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MasDetail"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    MasController_changeProject: {
        parameters: {
            query?: never;
            header: {
                "if-match": string;
            };
            path: {
                projectCode: string;
                id: string;
                masProjectId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WriteMasProject"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MasDetail"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    EnquiryFormController_form: {
        parameters: {
            query?: {
                /** @description The project asked; the first one when it is not named */
                project?: string;
            };
            header?: never;
            path: {
                objective: "2.1" | "2.2" | "3.1" | "CLLD";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnquiryForm"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    EnquiryFormController_send: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SendEnquiry"];
            };
        };
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnquiryReceipt"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    EnquiryController_list: {
        parameters: {
            query?: {
                page?: number;
                size?: number;
                /** @description `open` wait for an answer, `settled` for nobody */
                state?: "open" | "settled" | "suspected" | "new" | "taken" | "answered" | "interest" | "closed" | "spam";
                objective?: "2.1" | "2.2" | "3.1" | "CLLD";
                region?: string;
                /** @description A person, `me`, or `none` */
                owner?: string;
                /** @description Only those past their due date */
                overdue?: boolean;
            };
            header?: never;
            path: {
                projectCode: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnquiryPage"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    EnquiryController_statistics: {
        parameters: {
            query?: {
                asOf?: string;
            };
            header?: never;
            path: {
                projectCode: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnquiryStatistics"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    EnquiryController_detail: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectCode: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnquiryDetail"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    EnquiryController_change: {
        parameters: {
            query?: never;
            header: {
                "if-match": string;
            };
            path: {
                projectCode: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeEnquiry"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnquiryDetail"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    EnquiryController_move: {
        parameters: {
            query?: never;
            header: {
                "if-match": string;
            };
            path: {
                projectCode: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MoveEnquiry"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnquiryDetail"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    EnquiryController_answer: {
        parameters: {
            query?: never;
            header: {
                "if-match": string;
            };
            path: {
                projectCode: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnswerEnquiry"];
            };
        };
        responses: {
            /** @description The answer is kept and goes out by mail */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnquiryDetail"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    EnquiryController_note: {
        parameters: {
            query?: never;
            header: {
                "if-match": string;
            };
            path: {
                projectCode: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NoteEnquiry"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnquiryDetail"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    EnquiryController_erase: {
        parameters: {
            query?: never;
            header: {
                "if-match": string;
            };
            path: {
                projectCode: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Nothing of the person is left; what is counted stays */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnquiryDetail"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    SilentUnitController_list: {
        parameters: {
            query?: {
                /** @description Days without contact that make a unit silent */
                days?: number;
                /** @description Only units in which the reader works */
                mine?: boolean;
            };
            header?: never;
            path: {
                projectCode: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SilentUnitList"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    SilentUnitController_ofUnit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectCode: string;
                unitId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SilentUnit"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    HandoverController_list: {
        parameters: {
            query?: {
                unit?: string;
                state?: "offered" | "accepted" | "withdrawn";
            };
            header?: never;
            path: {
                projectCode: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HandoverList"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    HandoverController_detail: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectCode: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HandoverDetail"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    HandoverController_offer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectCode: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OfferHandover"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HandoverDetail"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    HandoverController_accept: {
        parameters: {
            query?: never;
            header: {
                "if-match": string;
            };
            path: {
                projectCode: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HandoverDetail"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    HandoverController_withdraw: {
        parameters: {
            query?: never;
            header: {
                "if-match": string;
            };
            path: {
                projectCode: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HandoverDetail"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    ImportController_list: {
        parameters: {
            query?: {
                page?: number;
                size?: number;
            };
            header?: never;
            path: {
                projectCode: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportRunPage"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    ImportController_rehearse: {
        parameters: {
            query: {
                kind: string;
                /** @description Recognised when not given; give it when the text came out wrong */
                encoding?: "utf-8" | "windows-1250";
            };
            header?: never;
            path: {
                projectCode: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            /** @description A rehearsal: nothing is written yet */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportRun"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    ImportController_detail: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectCode: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportRun"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    ImportController_rows: {
        parameters: {
            query?: {
                page?: number;
                size?: number;
                /** @description Lines with a finding of this severity */
                severity?: "blocking" | "warning" | "information";
                action?: "create" | "update" | "unchanged" | "refuse";
            };
            header?: never;
            path: {
                projectCode: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportRowPage"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    ImportController_search: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectCode: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SearchImportRows"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportRowPage"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    ImportController_chooseColumns: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectCode: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChooseImportColumns"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportRun"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    ImportController_run: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectCode: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RunImport"];
            };
        };
        responses: {
            /** @description Runs in the background; the detail tells its progress */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportRun"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    ImportController_undo: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectCode: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportRun"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    ImportKindController_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectCode: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportKindDescription"][];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    ImportKindController_exportFile: {
        parameters: {
            query?: {
                format?: "csv" | "xlsx";
                /** @description Language of the headers */
                locale?: "cs" | "en";
            };
            header?: never;
            path: {
                projectCode: string;
                kind: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv; charset=utf-8": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    UnitAttachmentController_list: {
        parameters: {
            query?: {
                subjectType?: "territorial-unit" | "cooperation-description" | "plan-version" | "advisory-log";
                subjectId?: string;
            };
            header?: never;
            path: {
                projectCode: string;
                unitId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AttachmentList"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    UnitAttachmentController_add: {
        parameters: {
            query?: {
                subjectType?: "territorial-unit" | "cooperation-description" | "plan-version" | "advisory-log";
                subjectId?: string;
            };
            header?: {
                "idempotency-key"?: string;
            };
            path: {
                projectCode: string;
                unitId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Attachment"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    AttachmentController_content: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectCode: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    AttachmentController_openWithReason: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectCode: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpenAttachment"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    AttachmentController_void: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectCode: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VoidAttachment"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Attachment"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    UnitDescriptionController_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectCode: string;
                unitId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitDescriptions"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    UnitDescriptionController_start: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectCode: string;
                unitId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StartDescription"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DescriptionDetail"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    CooperationDescriptionController_detail: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectCode: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DescriptionDetail"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    CooperationDescriptionController_write: {
        parameters: {
            query?: never;
            header: {
                "if-match": string;
            };
            path: {
                projectCode: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DescriptionContent"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DescriptionDetail"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    CooperationDescriptionController_transition: {
        parameters: {
            query?: never;
            header: {
                "if-match": string;
            };
            path: {
                projectCode: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TransitionDescription"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DescriptionDetail"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    ExpectedResultController_place: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectCode: string;
                resultKey: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExpectedResultPlace"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    ExpectedResultController_close: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectCode: string;
                resultKey: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CloseResult"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResultClosing"][];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    DescriptionExportController_docx: {
        parameters: {
            query?: {
                /** @description Language of the document; of the account when not given */
                locale?: "cs" | "en";
            };
            header?: never;
            path: {
                projectCode: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": string;
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    DescriptionExportController_pdf: {
        parameters: {
            query?: {
                /** @description Language of the document; of the account when not given */
                locale?: "cs" | "en";
            };
            header?: never;
            path: {
                projectCode: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    CriteriaCatalogueController_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectCode: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CriteriaCatalogueList"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    CriteriaCatalogueController_create: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectCode: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateCriteriaCatalogue"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CriteriaCatalogueDetail"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    CriteriaCatalogueController_detail: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectCode: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CriteriaCatalogueDetail"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    CriteriaCatalogueController_change: {
        parameters: {
            query?: never;
            header: {
                "if-match": string;
            };
            path: {
                projectCode: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WriteCriteriaCatalogue"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CriteriaCatalogueDetail"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    CriteriaCatalogueController_move: {
        parameters: {
            query?: never;
            header: {
                "if-match": string;
            };
            path: {
                projectCode: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MoveCriteriaCatalogue"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CriteriaCatalogueDetail"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    CriteriaCatalogueController_export: {
        parameters: {
            query?: {
                locale?: "cs" | "en";
            };
            header?: never;
            path: {
                projectCode: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": string;
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    AssessmentController_record: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectCode: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordAssessment"];
            };
        };
        responses: {
            /** @description The same was recorded before */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Assessment"];
                };
            };
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Assessment"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    AssessmentController_correct: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectCode: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CorrectAssessment"];
            };
        };
        responses: {
            /** @description The same was recorded before */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Assessment"];
                };
            };
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Assessment"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    UnitAssessmentController_ofUnit: {
        parameters: {
            query?: {
                /** @description The day to look at; today when not given */
                asOf?: string;
                /** @description By what was known then; now when not given */
                knownAt?: string;
            };
            header?: never;
            path: {
                projectCode: string;
                unitId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitAssessments"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    IndicatorSetController_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectCode: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IndicatorSetList"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    IndicatorSetController_create: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectCode: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateIndicatorSet"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IndicatorSetDetail"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    IndicatorSetController_detail: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectCode: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IndicatorSetDetail"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    IndicatorSetController_change: {
        parameters: {
            query?: never;
            header: {
                "if-match": string;
            };
            path: {
                projectCode: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WriteIndicatorSet"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IndicatorSetDetail"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    IndicatorSetController_difference: {
        parameters: {
            query?: {
                /** @description The version to compare with; the one before when not given */
                from?: string;
            };
            header?: never;
            path: {
                projectCode: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IndicatorSetDifference"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    IndicatorSetController_adopt: {
        parameters: {
            query?: never;
            header: {
                "if-match": string;
            };
            path: {
                projectCode: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AdoptIndicatorSet"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IndicatorSetDetail"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    IndicatorSetController_withdraw: {
        parameters: {
            query?: never;
            header: {
                "if-match": string;
            };
            path: {
                projectCode: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IndicatorSetDetail"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    DeliverablePartController_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectCode: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeliverablePartList"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    DeliverablePartController_add: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectCode: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddDeliverablePart"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeliverablePartList"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    DeliverablePartController_order: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectCode: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrderDeliverableParts"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeliverablePartList"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    DeliverablePartController_remove: {
        parameters: {
            query?: never;
            header: {
                "if-match": string;
            };
            path: {
                projectCode: string;
                id: string;
                partId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeliverablePartList"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    DeliverablePartController_change: {
        parameters: {
            query?: never;
            header: {
                "if-match": string;
            };
            path: {
                projectCode: string;
                id: string;
                partId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeDeliverablePart"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeliverablePartList"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    DeliverablePartController_complete: {
        parameters: {
            query?: never;
            header: {
                "if-match": string;
            };
            path: {
                projectCode: string;
                id: string;
                partId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CompleteDeliverablePart"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeliverablePartList"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    TimesheetController_month: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectCode: string;
                month: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TimesheetMonth"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    TimesheetController_detail: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectCode: string;
                month: string;
                personId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TimesheetDetail"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    TimesheetController_sign: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectCode: string;
                month: string;
                personId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignTimesheet"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TimesheetDetail"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    TimesheetController_withdraw: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectCode: string;
                month: string;
                personId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WithdrawSignature"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TimesheetDetail"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    TimesheetFileController_pdf: {
        parameters: {
            query?: {
                /** @description The reader’s own when left out */
                locale?: "cs" | "en";
            };
            header?: never;
            path: {
                projectCode: string;
                month: string;
                personId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    TimesheetFileController_xlsx: {
        parameters: {
            query?: {
                /** @description The reader’s own when left out */
                locale?: "cs" | "en";
            };
            header?: never;
            path: {
                projectCode: string;
                month: string;
                personId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    WorkHoursController_write: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectCode: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WriteHours"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WrittenHoursIds"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    WorkHoursController_remove: {
        parameters: {
            query?: never;
            header: {
                "if-match": string;
            };
            path: {
                projectCode: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    WorkHoursController_change: {
        parameters: {
            query?: never;
            header: {
                "if-match": string;
            };
            path: {
                projectCode: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeHours"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    EmploymentController_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectCode: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmploymentList"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    EmploymentController_add: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectCode: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddEmployment"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmploymentList"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    EmploymentController_remove: {
        parameters: {
            query?: never;
            header: {
                "if-match": string;
            };
            path: {
                projectCode: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmploymentList"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    EmploymentController_change: {
        parameters: {
            query?: never;
            header: {
                "if-match": string;
            };
            path: {
                projectCode: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeEmployment"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmploymentList"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    EmploymentController_rule: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectCode: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TimesheetRule"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    EmploymentController_setRule: {
        parameters: {
            query?: never;
            header: {
                "if-match": string;
            };
            path: {
                projectCode: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetTimesheetRule"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TimesheetRule"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    RegisterFindingController_list: {
        parameters: {
            query?: {
                /** @description Eleven months before the last one when left out */
                from?: string;
                /** @description The current month when left out */
                to?: string;
                state?: "open" | "waived" | "all";
            };
            header?: never;
            path: {
                projectCode: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegisterFindingList"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    RegisterFindingController_waive: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectCode: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WaiveFinding"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    RegisterFindingController_withdraw: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectCode: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    IsEsfController_desk: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectCode: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EsfDesk"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    IsEsfController_history: {
        parameters: {
            query?: {
                page?: number;
                size?: number;
            };
            header?: never;
            path: {
                projectCode: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EsfExchangePage"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    IsEsfController_leftOut: {
        parameters: {
            query?: {
                page?: number;
                size?: number;
            };
            header?: never;
            path: {
                projectCode: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EsfLeftOutPage"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    IsEsfController_rows: {
        parameters: {
            query?: {
                page?: number;
                size?: number;
                /** @description All rows when left out */
                state?: "open" | "ambiguous" | "unmatched" | "matchable" | "unusable" | "linked" | "matched" | "not-ours";
            };
            header?: never;
            path: {
                projectCode: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EsfRowPage"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    IsEsfController_unlisted: {
        parameters: {
            query?: {
                page?: number;
                size?: number;
            };
            header?: never;
            path: {
                projectCode: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EsfUnlistedPage"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    IsEsfController_free: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectCode: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FindFreePeople"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EsfFreePeople"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    IsEsfController_differences: {
        parameters: {
            query?: {
                page?: number;
                size?: number;
            };
            header?: never;
            path: {
                projectCode: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EsfPersonDifferencePage"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    IsEsfController_hours: {
        parameters: {
            query?: {
                page?: number;
                size?: number;
            };
            header?: never;
            path: {
                projectCode: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EsfHoursDifferencePage"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    IsEsfController_leftOutSupports: {
        parameters: {
            query?: {
                page?: number;
                size?: number;
            };
            header?: never;
            path: {
                projectCode: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EsfLeftOutSupportPage"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    IsEsfExchangeController_exportPersons: {
        parameters: {
            query?: never;
            header?: {
                "idempotency-key"?: string;
            };
            path: {
                projectCode: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExportEsfPersons"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    IsEsfExchangeController_exportSupports: {
        parameters: {
            query?: never;
            header?: {
                "idempotency-key"?: string;
            };
            path: {
                projectCode: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExportEsfSupports"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    IsEsfExchangeController_load: {
        parameters: {
            query: {
                kind: "persons" | "supports";
            };
            header?: never;
            path: {
                projectCode: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EsfDesk"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    IsEsfExchangeController_match: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectCode: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EsfDesk"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    IsEsfExchangeController_settle: {
        parameters: {
            query?: never;
            header: {
                "if-match": string;
            };
            path: {
                projectCode: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SettleEsfRow"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EsfDesk"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    IsEsfExchangeController_undo: {
        parameters: {
            query?: never;
            header: {
                "if-match": string;
            };
            path: {
                projectCode: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EsfDesk"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    IsEsfExchangeController_setSpecifications: {
        parameters: {
            query?: never;
            header: {
                /** @description "0" until somebody chooses */
                "if-match": string;
            };
            path: {
                projectCode: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetSpecifications"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EsfDesk"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
}
