import { serve } from '$tools/reader/worker.ts';

serve();
