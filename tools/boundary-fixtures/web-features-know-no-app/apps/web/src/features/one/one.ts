import { router } from '../../app/router.ts';
export const used = router;
